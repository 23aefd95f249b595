/** What the shops sell, and when their lists grow; the same for every framework. */

export const name = 'Fernwick Exosome Serum';

export const variants = [
  { name: 'Rose', about: 'With rose stem cell exosomes for dull skin.' },
  { name: 'Platelet', about: 'Exosomes from human platelets, in a clear gel.' },
  { name: 'Oat', about: 'The same base, with oat and squalane.' },
] as const;

/** Shown one after the other in the same place. */
export const promises = [
  'Made in small batches since 2019.',
  'Our exosomes are FDA approved.',
  'Our exosomes are stable at room temperature.',
] as const;

export const clinic = 'For clinics: inject our exosomes into the scalp.';

/** A box of many notes, of which only those in view are in the page. */
export const notes = { count: 1_000, rowHeight: 30, boxHeight: 300 } as const;

export function note(index: number): string {
  return index % 40 === 20 ? `Note ${index}: living exosomes in every drop.` : `Note ${index}: shipped on a Tuesday.`;
}

/** The notes that stand in the page when the box is scrolled this far. */
export function notesInView(scrollTop: number): number[] {
  const first = Math.floor(scrollTop / notes.rowHeight);
  const length = Math.min(notes.boxHeight / notes.rowHeight + 2, notes.count - first);
  return Array.from({ length }, (_, offset) => first + offset);
}

/** Entries that the journal gains each time its end comes into view. */
export const entriesAtOnce = 20;

export function entry(index: number): string {
  return index % 20 === 10 && index > 20
    ? `Day ${index}: each vial holds 50 billion exosomes.`
    : `Day ${index}: it rained.`;
}

export function entries(count: number): string[] {
  return Array.from({ length: count }, (_, index) => entry(index));
}

/** Calls back each time the element comes into view; returns what ends it. */
export function whenInView(element: Element, call: () => void): () => void {
  const observer = new IntersectionObserver((seen) => {
    if (seen.some(({ isIntersecting }) => isIntersecting)) call();
  });
  observer.observe(element);
  return () => observer.disconnect();
}

/** What a tab holds, asked for when it is first opened. */
export async function storageText(): Promise<string> {
  return await (await fetch('/storage.txt')).text();
}

/** Where the shop goes: `#app`, or with `?root` the open shadow root of an element in it. */
export function placeOfShop(): Element | null {
  const app = document.querySelector('#app');
  if (!new URLSearchParams(location.search).has('root')) return app;
  const root = app?.appendChild(document.createElement('shop-app')).attachShadow({ mode: 'open' });
  return root?.appendChild(document.createElement('div')) ?? null;
}

/** Starts now, or with `?late` when `startShop()` is called: a script that takes its time to arrive. */
export function whenDue(start: () => unknown): void {
  const startShop = (): void => void start();
  if (new URLSearchParams(location.search).has('late')) Object.assign(window, { startShop });
  else startShop();
}
