/** Dates as a reader writes them. */
import { language } from '../words/index.ts';

const shapes: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/**
 * @param date ISO 8601 year, month or day: '2023', '2023-09', '2023-09-01'.
 * @returns as precise as the date given: '2023', 'September 2023', '1 September 2023'; the text itself where it is none.
 */
export function writtenDate(date: string): string {
  const parts = date.split('-').length;
  const time = Date.parse(date);
  const shape = shapes[parts - 1];
  if (Number.isNaN(time) || !shape) return date;
  return new Intl.DateTimeFormat(language(), { ...shape, timeZone: 'UTC' }).format(time);
}
