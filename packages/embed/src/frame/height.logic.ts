/** No frame of ours is lower: a height below it is a page that has not drawn itself. */
export const LOWEST = 120;

/** No frame of ours is higher. The longest page of ours, every row open, is half of it. */
export const HIGHEST = 20_000;

/** Heights are told in whole steps, so that a page cannot be told from another by a pixel of text. */
export const STEP = 8;

/** The height a frame is given for content of that height, or `undefined` where it is no height at all. */
export function frameHeight(height: unknown): number | undefined {
  if (typeof height !== 'number' || !(height >= 0)) return undefined;
  return Math.min(HIGHEST, Math.max(LOWEST, Math.ceil(height / STEP) * STEP));
}
