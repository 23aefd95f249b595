/** Dates as a reader writes them. */
import { language } from '../words/index.ts';

const shapes: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/** Dates that were written elsewhere. */
const known = new Map<string, string>();

/** Tells how dates are written in the reader's language, so that they need not be written here. */
export function knowDates(written: Readonly<Record<string, string>>): void {
  for (const [date, text] of Object.entries(written)) known.set(date, text);
}

/** Between signs of scripts that break lines anywhere, and where others break them. */
const breaks = /(?<=[\p{Script=Han}\p{Script=Hangul}])(?=\S)|(?<=\S)(?=[\p{Script=Han}\p{Script=Hangul}])/gu;

/** A date that no line ends within. */
const inOnePiece = (date: string): string => date.replace(breaks, '\u2060').replace(/ /g, '\u00a0');

/**
 * @param date ISO 8601 year, month or day: '2023', '2023-09', '2023-09-01'.
 * @returns as precise as the date given: '2023', 'September 2023', '1 September 2023', in one piece; the text itself where it is none.
 */
export function writtenDate(date: string): string {
  const before = known.get(date);
  if (before !== undefined) return before;
  const parts = date.split('-').length;
  const time = Date.parse(date);
  const shape = shapes[parts - 1];
  if (Number.isNaN(time) || !shape) return date;
  return inOnePiece(new Intl.DateTimeFormat(language(), { ...shape, timeZone: 'UTC' }).format(time));
}
