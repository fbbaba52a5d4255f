import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import path from 'node:path';
import { CliProblem } from './cli-problem.js';
import { siteServer } from './site-server.js';
import { say } from './words.js';

const HOST = '127.0.0.1';

/**
 * Serves a folder on this machine, for this machine alone.
 *
 * @returns The address, when it is served.
 * @throws {CliProblem} where there is no such folder, or the port cannot be had.
 */
export async function serveFolder(folder: string, port: number): Promise<string> {
  if (!existsSync(path.join(folder, 'index.html'))) throw new CliProblem(say('dirMissing', { path: folder }));
  await listening(siteServer(folder), port);
  return `http://${HOST}:${port}`;
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server
      .on('error', (error: NodeJS.ErrnoException) => reject(new CliProblem(portProblem(error, port))))
      .listen(port, HOST, resolve);
  });
}

function portProblem({ code, message }: NodeJS.ErrnoException, port: number): string {
  if (code === 'EADDRINUSE') return say('portTaken', { port, other: port < 65535 ? port + 1 : port - 1 });
  if (code === 'EACCES') return say('portForbidden', { port });
  return message;
}
