/**
 * How far down JSON goes and whether it ends, told without parsing: a parser may run out of stack, and no parser says in
 * the same way as another that the text ended too early. Says nothing of whether it is JSON.
 */
export function scanJson(text: string, maxDepth: number): 'too-deep' | 'unfinished' | 'finished' {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (quoted) {
      if (character === '\\') index += 1;
      else if (character === '"') quoted = false;
    } else if (character === '"') {
      quoted = true;
    } else if (character === '{' || character === '[') {
      depth += 1;
      if (depth > maxDepth) return 'too-deep';
    } else if (character === '}' || character === ']') {
      depth -= 1;
    }
  }
  return quoted || depth > 0 ? 'unfinished' : 'finished';
}
