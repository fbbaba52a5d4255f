/** The columns of the table of tasks, in the order they are written. */
export const CSV_COLUMNS = [
  'phase',
  'group',
  'task',
  'status',
  'reason',
  'optional',
  'recurrence',
  'actors',
  'deliverables',
  'provisions',
  'origin',
  'id',
] as const;

export type CsvColumn = (typeof CSV_COLUMNS)[number];
