/** What of progress is bounded when it is kept or sent. */
export type ProgressLimit =
  'note' | 'answer' | 'reason' | 'title' | 'role' | 'body' | 'caseNumber' | 'by' | 'id' | 'entries';

/**
 * The longest texts that can be kept or sent, counted as `maxlength` counts them, and how many entries each table may
 * have. What is longer is refused as a whole, so a form should not let anyone write more than this.
 */
export const PROGRESS_LIMITS: Readonly<Record<ProgressLimit, number>> = {
  note: 10_000,
  answer: 10_000,
  reason: 2_000,
  title: 500,
  role: 200,
  body: 200,
  caseNumber: 100,
  by: 200,
  id: 200,
  entries: 20_000,
};
