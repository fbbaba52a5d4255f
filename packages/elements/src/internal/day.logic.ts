// A day is `YYYY-MM-DD`: it has no time and no time zone, and the earlier of two is the lesser string.

const DAY = 24 * 60 * 60 * 1000;

/** A day that there is: `2027-02-29` is none. */
export function parseDay(text: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}

/** How many days there are from one day to another; negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** `2026-11-23` as the language writes a date: «23. november 2026». The day is the same in every time zone. */
export function formatDay(day: string, locale: string): string {
  // English here is British: day before month. Bokmål serves a language the browser cannot write dates in.
  return new Intl.DateTimeFormat([locale === 'en' ? 'en-GB' : locale, 'nb'], {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}
