/** `late`: the day has passed. `soon`: today, or within 14 days. */
export type DueState = 'late' | 'soon' | 'later';

/** How near a day is. Both are `YYYY-MM-DD`; what is no such day is `later`, so that nobody is told off for a typo. */
export function dueState(due: string, today: string): DueState {
  const days = dayNumber(due) - dayNumber(today);
  if (days < 0) return 'late';
  return days <= 14 ? 'soon' : 'later';
}

/** Days since 1970, so that a day after another is always 1 more: also when the clocks are changed. */
export function dayNumber(day: string): number {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day);
  return parts ? Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / 86_400_000 : NaN;
}
