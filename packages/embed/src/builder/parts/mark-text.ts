/** Marks the text that could not be copied, and goes to it: the keys that copy do so where the focus is. */
export function markText(root: ParentNode): void {
  const field = root.querySelector('textarea');
  field?.focus();
  field?.select();
}
