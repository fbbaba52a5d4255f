/**
 * Makes words comparable: lower case, without accents, æ as «ae», ø and ö as «o», å as «a». So «omradeloft» finds
 * «områdeløft», and the Swedish «Gårdsten» is found whichever keyboard one has.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '');
}
