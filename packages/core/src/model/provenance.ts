/** What every entity of the guide says about where it comes from. */
export interface Provenance {
  /**
   * Ids of the entries in the fact inventory of Husbanken's guide that this entity carries, such as `p2.step.3`
   * (third step of the page of phase 2). Empty only when `origin` is `added`.
   */
  readonly sources: readonly string[];
  /** Present on what the guide does not have and we added. */
  readonly origin?: 'added';
}
