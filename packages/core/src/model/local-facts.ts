/** What a municipality calls things. Each is absent when it has not said. */
export interface LocalNames {
  /** «Nordvik kommune» */
  readonly municipality?: string;
  /** The area the effort is about: «Fjellbyen» */
  readonly area?: string;
  /** «Fjellbyløftet» */
  readonly project?: string;
}

/** The effort lasts from the first day to the last, both `YYYY-MM-DD`. */
export interface LocalPeriod {
  readonly start?: string;
  readonly end?: string;
}

/** Whom to turn to. A role comes first; a name is the municipality's own choice. */
export interface LocalContact {
  /** «Prosjektleder» */
  readonly role: string;
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  /** `http:` or `https:` */
  readonly url?: string;
}

/** What a local layer says about the effort as a whole. */
export interface LocalFacts {
  readonly names: LocalNames;
  readonly period: LocalPeriod;
  readonly contacts: readonly LocalContact[];
}
