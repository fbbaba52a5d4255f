/**
 * A day as calendars write it: `2026-12-01` → `20261201`. `undefined` for what is not a day, `2026-02-30` too.
 */
export function calendarDate(isoDate: string): string | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(isoDate)) return undefined;
  const date = new Date(`${isoDate}T00:00:00Z`);
  // A day too many is read as one of the next month.
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(isoDate)) return undefined;
  return isoDate.replaceAll('-', '');
}

/**
 * A moment as calendars write it: `2026-12-01T12:30:00.000Z` → `20261201T123000Z`.
 *
 * @throws {RangeError} when it is none.
 */
export function calendarTime(isoTime: string): string {
  return new Date(isoTime).toISOString().replace(/[-:]|\.\d+/g, '');
}

/**
 * The same day every year, no later than `until`; `undefined` when there is no second time. Both days as
 * {@link calendarDate} gives them.
 */
export function yearlyRule(first: string, until: string | undefined): string | undefined {
  if (until !== undefined && until <= first) return undefined;
  // 29 February comes every fourth year; the last day of the month comes every year.
  const day = first.endsWith('0229') ? ';BYMONTH=2;BYMONTHDAY=-1' : '';
  return `FREQ=YEARLY${day}${until === undefined ? '' : `;UNTIL=${until}`}`;
}
