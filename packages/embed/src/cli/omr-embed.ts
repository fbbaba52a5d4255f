// `npx omr-embed`. What can go wrong is told in words, with exit code 1; 2 for a command that cannot be understood.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildSite } from './build-site.js';
import { CliProblem } from './cli-problem.js';
import { parseCommand, type Command } from './parse-command.js';
import { serveFolder } from './serve-command.js';
import { cliWords, say } from './words.js';

const here = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

async function ownVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(here('../../package.json'), 'utf8')) as { version: string };
  return version;
}

/** Does what was asked for. Gives what is to be said of it. */
async function run(command: Exclude<Command, { readonly type: 'problem' }>): Promise<string> {
  switch (command.type) {
    case 'help':
      return cliWords.help.trimEnd();
    case 'version':
      return ownVersion();
    case 'build': {
      const { base, out, layer } = command;
      const options = { assets: here('../assets'), version: await ownVersion(), base, out };
      const pages = await buildSite({ ...options, ...(layer !== undefined && { layer }) });
      return say('built', { pages, path: out, base: base.href });
    }
    case 'serve':
      return say('serving', { address: await serveFolder(command.dir ?? here('../site'), command.port) });
  }
}

function fail(message: string, code: number): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = code;
}

const command = parseCommand(process.argv.slice(2), process.env['PORT']);

if (command.type === 'problem') fail(command.message, 2);
else {
  try {
    process.stdout.write(`${await run(command)}\n`);
  } catch (error) {
    if (!(error instanceof CliProblem)) throw error;
    fail(error.message, 1);
  }
}
