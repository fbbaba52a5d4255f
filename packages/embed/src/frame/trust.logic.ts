/** A frame in a page, as far as trust goes: an `HTMLIFrameElement`. */
export interface Frame {
  /** As the browser resolves it. */
  readonly src: string;
  readonly sandbox: { readonly length: number; contains(token: string): boolean };
}

/** Where the site lies: a `URL`, with `/` last. */
export interface Folder {
  readonly href: string;
  readonly origin: string;
}

/** Whether what the frame was made to show is a page of the site. */
export function isOurs({ src }: Frame, { href }: Folder): boolean {
  return src.startsWith(href);
}

/**
 * Whether a message that came from the frame's window, and from `origin`, is from a page of the site. A page in a
 * sandbox has no origin: it is believed for the address of its frame, and could at most set the height of that frame.
 */
export function isFromOurs(origin: string, frame: Frame, folder: Folder): boolean {
  return origin === 'null' ? isOpaque(frame) && isOurs(frame, folder) : origin === folder.origin;
}

/** A sandbox that allows nothing at all has no words in it, and nothing that could send a message. */
function isOpaque({ sandbox }: Frame): boolean {
  return sandbox.length > 0 && !sandbox.contains('allow-same-origin');
}
