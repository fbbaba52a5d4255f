/** Puts values into a pattern by name: `fill('{widget}: {phase}', { widget: 'Sjekkliste', phase: 'Gjennomføring' })`. */
export function fill(pattern: string, values: Readonly<Record<string, string | number>>): string {
  // One pass and a function: neither «{name}» nor «$&» inside a value is read as a pattern.
  return pattern.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}
