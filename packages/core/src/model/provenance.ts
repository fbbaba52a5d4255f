/** What every entity of the guide says about where it comes from. */
export interface Provenance {
  /**
   * Ids of the entries in the fact inventory of Husbanken's guide that this entity carries, such as `p2.step.3`
   * (third step of the page of phase 2). Empty only when `origin` is `added` or `local`.
   */
  readonly sources: readonly string[];
  /**
   * Absent on what is the guide's own. `added`: by us. `local`: by the municipality, in its local layer. `adapted`: the
   * guide's, with words the municipality has replaced.
   */
  readonly origin?: 'added' | 'local' | 'adapted';
}
