import { parseArgs } from 'node:util';
import { parseBaseUrl } from './parse-base-url.js';
import { parsePort } from './parse-port.js';
import { say } from './words.js';

/** What somebody asked the command to do. */
export type Command =
  | { readonly type: 'help' }
  | { readonly type: 'version' }
  | { readonly type: 'build'; readonly base: URL; readonly out: string; readonly layer?: string }
  /** Without `dir`: the folder that was built last beside the command. */
  | { readonly type: 'serve'; readonly port: number; readonly dir?: string }
  /** It cannot be understood. `message` says why, in words. */
  | { readonly type: 'problem'; readonly message: string };

const OPTIONS: Readonly<Record<'build' | 'serve', readonly string[]>> = {
  build: ['base-url', 'out', 'layer'],
  serve: ['port', 'dir'],
};

/**
 * Reads what stands after `omr-embed`.
 *
 * @param portFromEnvironment `PORT`, for `serve` without `--port`.
 */
export function parseCommand(args: readonly string[], portFromEnvironment?: string): Command {
  const [name, ...rest] = args;
  if (args.includes('--help') || args.includes('-h')) return { type: 'help' };
  if (args.includes('--version')) return { type: 'version' };
  if (name === undefined) return problem(say('noCommand'));
  if (name !== 'build' && name !== 'serve') return problem(say('unknownCommand', { given: name }));
  const options = readOptions(name, rest);
  if (typeof options === 'string') return problem(options);
  return name === 'build' ? build(options) : serve(options, portFromEnvironment);
}

type Options = ReadonlyMap<string, string>;

/** The options by name, or what is wrong with them. */
function readOptions(command: 'build' | 'serve', args: readonly string[]): Options | string {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(OPTIONS[command].map((option) => [option, { type: 'string' }])),
    strict: false, // what is wrong is told in our own words
    allowPositionals: true,
    tokens: true,
  });
  const options = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') return say('unexpected', { given: token.value });
    if (token.kind === 'option-terminator') continue;
    const { name, rawName: given, value } = token;
    if (!OPTIONS[command].includes(name)) return say('unknownOption', { command, given });
    if (value === undefined || value.trim() === '' || value.startsWith('--')) {
      return say('missingValue', { given });
    }
    if (options.has(name)) return say('twice', { given });
    options.set(name, value);
  }
  return options;
}

function build(options: Options): Command {
  const address = options.get('base-url');
  const out = options.get('out');
  const layer = options.get('layer');
  if (address === undefined) return problem(say('missingOption', { command: 'build', given: '--base-url' }));
  if (out === undefined) return problem(say('missingOption', { command: 'build', given: '--out' }));
  const base = parseBaseUrl(address);
  if (!base) return problem(say('badBase', { given: address }));
  return { type: 'build', base, out, ...(layer !== undefined && { layer }) };
}

function serve(options: Options, fromEnvironment: string | undefined): Command {
  const given = options.get('port') ?? fromEnvironment;
  const port = parsePort(given);
  const dir = options.get('dir');
  if (port === undefined) return problem(say('badPort', { given: given ?? '' }));
  return { type: 'serve', port, ...(dir !== undefined && { dir }) };
}

function problem(message: string): Command {
  return { type: 'problem', message: `${message}\n${say('seeHelp')}` };
}
