/**
 * A text in pieces between which a line may break: after the signs in an address or between two words, where a reader
 * would pause. The pieces put together are the text. A sign at either end, or in a row of signs, parts nothing.
 */
export function pieces(text: string): readonly string[] {
  return text.split(/(?<=[\p{L}\p{N}][@./_-]+)(?=[\p{L}\p{N}])/u);
}
