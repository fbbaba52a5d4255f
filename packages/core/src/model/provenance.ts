/** What every entity of the guide says about where it comes from. */
export interface Provenance {
  /**
   * Ids of the entries in the fact inventory of Husbanken's guide that this entity carries, such as `p2.step.3`
   * (third step of the page of phase 2). Empty only on what we or a municipality added.
   */
  readonly sources: readonly string[];
  /**
   * Absent on what is the guide's own. `added`: by us. `local`: by the municipality, in its local layer. `adapted`: it was
   * there, and the municipality has replaced some of its words.
   */
  readonly origin?: 'added' | 'local' | 'adapted';
}
