import { frameHeight } from './height.logic.js';

/** What the page in a frame says. `id` is what it was called in `init`, and empty until then. */
export interface ChildMessage {
  readonly omr: 1;
  readonly type: 'ready' | 'size';
  readonly id: string;
  readonly height: number;
}

/** What the page around answers. May come more than once: the last one holds. */
export interface ParentMessage {
  readonly omr: 1;
  readonly type: 'init';
  readonly id: string;
  readonly lang: string | undefined;
  readonly tokens: Readonly<Record<string, string>>;
}

/** What the page in a frame is told, as it came: `tokens` is not looked into yet. */
export interface Greeting {
  readonly id: string;
  readonly lang: string;
  readonly tokens: unknown;
}

/** What a frame asks for. */
export interface Asked {
  /** It has been given an `id`. Which one says nothing: the window tells which frame it is. */
  readonly answered: boolean;
  /** One that a frame may be given. */
  readonly height: number;
}

/**
 * Reads what a frame has sent. `undefined` for what is not ours: other widgets talk on the same page, and anybody may
 * send anything.
 */
export function readChildMessage(data: unknown): Asked | undefined {
  const { omr, type, id, height } = Object(data) as Fields;
  const given = frameHeight(height);
  if (omr === 1 && given && (type === 'ready' || type === 'size')) return { answered: !!id, height: given };
  return undefined;
}

type Fields = Readonly<Record<string, unknown>>;

/** Reads what the page around has sent. `undefined` for what is not ours. */
export function readParentMessage(data: unknown): Greeting | undefined {
  const { omr, type, id, lang, tokens } = Object(data) as Fields;
  if (omr !== 1 || type !== 'init' || typeof id !== 'string') return undefined;
  return { id: id.slice(0, 40), lang: typeof lang === 'string' ? lang.slice(0, 40) : '', tokens };
}

/** What others who put pages in frames listen for: WordPress, where it has named the frame, and AMP. */
export function dialects(height: number, secret: string | undefined): readonly object[] {
  return [
    { sentinel: 'amp', type: 'embed-size', height },
    ...(secret === undefined ? [] : [{ message: 'height', value: height, secret }]),
  ];
}

const SECRET = /#\?secret=([a-z0-9]{1,64})$/i;

/** What WordPress has put last in the fragment of a frame's address, by which it knows the answer. */
export function secretOf(fragment: string): string | undefined {
  return SECRET.exec(fragment)?.[1];
}

/** The fragment as it was before WordPress added to it. */
export function withoutSecret(fragment: string): string {
  return fragment.replace(SECRET, '');
}
