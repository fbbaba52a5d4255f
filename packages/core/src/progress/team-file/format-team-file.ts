import { canonicalJson } from '../canonical-json.js';
import { readForeign } from '../foreign/read-json.js';
import { checksum } from './checksum.js';
import {
  TEAM_FILE_FORMAT,
  TEAM_FILE_SCHEMA,
  teamFileReader,
  type TeamFile,
  type TeamFileParts,
} from './team-file.js';
import { withhold } from './withhold.js';

/** What is to be saved. Notes and names go along only when they are asked for. */
export interface TeamFileContent extends Omit<TeamFile, 'includes'> {
  readonly include?: Partial<TeamFileParts>;
}

/**
 * A team file as text: JSON to be read by people too. The same content gives the same text, however it was put
 * together. Its last field is a checksum of the others ({@link checksum}), so that damage is found when it is opened;
 * whoever edits the file by hand takes the checksum out.
 *
 * @throws {RangeError} when it could not be opened again: `savedAt` is no moment, or a text is longer than
 *   {@link PROGRESS_LIMITS} lets anyone write.
 */
export function formatTeamFile({ include, progress, ...content }: TeamFileContent): string {
  const { title, municipality, guideVersion, savedAt } = content;
  const includes = { notes: include?.notes ?? false, names: include?.names ?? false };
  const document = {
    format: TEAM_FILE_FORMAT,
    schema: TEAM_FILE_SCHEMA,
    guideVersion,
    title,
    municipality,
    savedAt,
    includes,
    progress: withhold(progress, includes),
  };
  const read = readForeign(document, teamFileReader());
  if (!read.ok)
    throw new RangeError(`No team file can hold this: ${read.problem.code} at ${read.problem.pointer}`);
  const ordered: unknown = JSON.parse(canonicalJson(read.value.progress));
  return `${JSON.stringify({ ...read.value, progress: ordered, checksum: checksum(read.value) }, null, 2)}\n`;
}
