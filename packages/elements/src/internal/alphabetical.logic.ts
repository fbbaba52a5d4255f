/** Compares words as the language sorts them, æ, ø and å last in Norwegian. «Bytte-ut»-byen belongs under B. */
export function alphabetically(locale: string): (a: string, b: string) => number {
  const collator = new Intl.Collator(locale);
  return (a, b) => collator.compare(bare(a), bare(b));
}

function bare(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+/u, '');
}
