#!/usr/bin/env node
// `npm start`: serves the built site on this machine.
import { fileURLToPath } from 'node:url';
import { parsePort } from './parse-port.js';
import { siteServer } from './site-server.js';

const HOST = '127.0.0.1';
const port = parsePort(process.env['PORT']);

if (port === undefined) {
  fail(`PORT must be a whole number from 1 to 65535, not «${process.env['PORT']}».`);
} else {
  siteServer(fileURLToPath(new URL('../site', import.meta.url)))
    .on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE')
        fail(`Port ${port} is taken. Choose another: PORT=${port < 65535 ? port + 1 : port - 1} npm start`);
      else if (error.code === 'EACCES')
        fail(`Port ${port} needs more rights than this user has. Choose one above 1023.`);
      else fail(String(error));
    })
    .listen(port, HOST, () => process.stdout.write(`Områdesatsing: http://${HOST}:${port}\n`));
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
