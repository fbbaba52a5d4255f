export const DEFAULT_PORT = 4173;

/**
 * Reads the `PORT` variable.
 *
 * @returns `undefined` when it is set, but is no port: a whole number from 1 to 65535.
 */
export function parsePort(value: string | undefined): number | undefined {
  if (value === undefined || value.trim() === '') return DEFAULT_PORT;
  const port = /^\d{1,5}$/.test(value.trim()) ? Number(value) : 0;
  return port >= 1 && port <= 65535 ? port : undefined;
}
