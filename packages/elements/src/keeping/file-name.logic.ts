/**
 * What a team file is called when it is downloaded: `teamfil-fjellbyloftet-2026-11-26.json`. Only letters, digits and
 * hyphens, which every file system and mail system takes.
 *
 * @param project What the team calls its project; may be empty.
 * @param day `YYYY-MM-DD`
 */
export function teamFileName(project: string, day: string): string {
  const slug = project
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  return `${['teamfil', slug || 'omradesatsing', day].join('-')}.json`;
}
