import { frameHeight } from './height.logic.js';

/** What the page in a frame sees of itself. */
export interface Seen {
  /** Of the content. */
  readonly height: number;
  /** Of the frame. */
  readonly width: number;
  readonly room: number;
}

/** What was told, and from what. */
export interface Sizing {
  readonly told: number;
  readonly seen: Seen;
  /** How many heights in a row were told when nothing but the height of the frame had changed. */
  readonly echoes: number;
}

/** So many heights may follow from the last one alone. */
const MOST_ECHOES = 2;

/**
 * Which height to tell, after what was told before. Content that is as high as its frame and then some would make the
 * frame grow for ever, and content that is shown only in a high frame make it go up and down; so a height that follows
 * from nothing but the last one is told twice, no more. Where content has become too high then, the page can be
 * scrolled.
 */
export function sizingAfter(before: Sizing | undefined, seen: Seen): Sizing {
  const height = frameHeight(seen.height) ?? before?.told ?? 0;
  if (!before) return { told: height, seen, echoes: 0 };
  // Browsers tell of one change more than once: of the frame, and of what is in it.
  if (isSame(before.seen, seen)) return before;
  if (height === before.told)
    return { told: height, seen, echoes: settled(before, seen) ? 0 : before.echoes };
  const echo = seen.width === before.seen.width && seen.room !== before.seen.room;
  if (!echo) return { told: height, seen, echoes: 0 };
  if (before.echoes === MOST_ECHOES) return { ...before, seen };
  return { told: height, seen, echoes: before.echoes + 1 };
}

function isSame(a: Seen, b: Seen): boolean {
  return a.height === b.height && a.width === b.width && a.room === b.room;
}

/** The frame has got the height that was told, and the content is content with it. */
function settled({ told }: Sizing, { room }: Seen): boolean {
  return Math.abs(room - told) <= 1;
}

/** Whether all of the content can be seen, give or take what browsers round. */
export function fits({ height, room }: Seen): boolean {
  return height <= room + 1;
}
