import type { Place } from '../../rules/types.ts';
import type { PageReading } from './read.ts';

export { pageMentions } from './mentions.ts';
export { type PageReading, readPage, readPageInTasks } from './read.ts';
export { watchPage } from './watch.ts';

/** What to scroll to where there is no range: the element around the place, or the image whose text it is. */
export function elementOf(reading: PageReading, place: Place): Element | null {
  return reading.elementOf(place.block);
}
