/** What came of an attempt to copy. */
export type CopyOutcome = 'copied' | 'refused';

/** What is put on the clipboard. `html` is there for what is to be pasted as rich text. */
export interface Copying {
  readonly text: string;
  readonly html?: string;
}

/**
 * Puts something on the clipboard: in the way of today, else, on pages without https and where that is refused, in the
 * old way. Call it while a click or a key is being handled: browsers allow it at no other time.
 */
export async function copy(what: Copying): Promise<CopyOutcome> {
  if (!hasClipboard()) return outcomeOf(copyTheOldWay(what));
  try {
    await write(what);
    return 'copied';
  } catch {
    return outcomeOf(copyTheOldWay(what));
  }
}

/** Asked first, not found out by trying: some browsers allow the old way only before anything has been waited for. */
function hasClipboard(): boolean {
  return 'clipboard' in navigator && 'ClipboardItem' in globalThis;
}

function outcomeOf(isCopied: boolean): CopyOutcome {
  return isCopied ? 'copied' : 'refused';
}

/** Rejects where it is not allowed. */
async function write({ text, html }: Copying): Promise<void> {
  if (html === undefined) return navigator.clipboard.writeText(text);
  const part = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
  const item = new ClipboardItem({ ...part('text/html', html), ...part('text/plain', text) });
  return navigator.clipboard.write([item]);
}

/** The browser asks the page what to copy, and gets both kinds as well. */
function copyTheOldWay({ text, html }: Copying): boolean {
  let isAsked = false;
  const answer = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    isAsked = event.clipboardData !== null;
  };
  document.addEventListener('copy', answer, { once: true });
  try {
    // Deprecated, and yet the only way on a page without https, such as one inside a municipality.
    return document.execCommand('copy') && isAsked;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', answer);
  }
}
