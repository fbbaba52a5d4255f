import { readTime } from '../foreign/read-date.js';
import {
  readBoolean,
  readFields,
  readOneOf,
  readText,
  type FieldReaders,
  type Reader,
} from '../foreign/read-json.js';
import { readProgress } from '../parse-progress.js';
import type { Progress } from '../progress.js';

/** What a team file was saved with. What was left out, the file says nothing of. */
export interface TeamFileParts {
  /** The notes of tasks, criteria, decisions and participation. */
  readonly notes: boolean;
  /** Who set each value. Without, it is {@link NO_NAME}. */
  readonly names: boolean;
}

/** One project as a file that people pass around, and that can be merged with what others have. */
export interface TeamFile {
  /** The version of the guide it was saved with. */
  readonly guideVersion: string;
  /** What the team calls its project. */
  readonly title: string;
  readonly municipality: string;
  /** ISO 8601, UTC. */
  readonly savedAt: string;
  readonly includes: TeamFileParts;
  readonly progress: Progress;
}

/** Who set a value, where names were left out. */
export const NO_NAME = 'team';

/** The longest title and name of a municipality a team file can have. */
export const TEAM_FILE_NAME_LIMIT = 200;

export const TEAM_FILE_FORMAT = 'omradesatsing-teamfil';

/** One more for every change of the form, also when a field is added: an older version would lose it. */
export const TEAM_FILE_SCHEMA = 1;

/** A team file as it stands in the file, but for the checksum. */
export interface TeamFileDocument extends TeamFile {
  readonly format: string;
  readonly schema: number;
}

/** Reads everything but the checksum. Renamed ids are left as they are. */
export function teamFileReader(): Reader<TeamFileDocument> {
  const fields: FieldReaders<TeamFileDocument> = {
    format: readOneOf([TEAM_FILE_FORMAT]),
    schema: readOneOf([TEAM_FILE_SCHEMA]),
    guideVersion: readText(40),
    title: readText(TEAM_FILE_NAME_LIMIT),
    municipality: readText(TEAM_FILE_NAME_LIMIT),
    savedAt: readTime,
    includes: readFields<TeamFileParts>({ notes: readBoolean, names: readBoolean }),
    progress: readProgress,
  };
  return readFields(fields);
}
