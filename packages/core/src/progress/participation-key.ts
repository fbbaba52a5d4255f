/** The key of a group's participation in a phase, in `Progress.participation`. */
export function participationKey(phase: string, actor: string): string {
  return `${phase}/${actor}`;
}
