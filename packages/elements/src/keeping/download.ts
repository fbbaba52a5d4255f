/** Hands the reader a file that was made on the page. Nothing leaves the device. */
export function download(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: some browsers begin to read only when the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
