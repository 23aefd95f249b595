/** What is in or near the viewport, before the rest. */

/** How far around the viewport is near: as far as a reader comes by one turn of a wheel or key. */
const near = '75% 0%';
/** Milliseconds to wait for a browser that draws no frame just now. */
const longestWait = 150;

/**
 * Gives items out in turns of `atOnce`, next those whose element is near the viewport at that moment, else the first that are
 * left. The browser itself tells where elements are: to measure them would have it lay out the page in a task of ours.
 */
export async function* nearFirst<Item extends object>(
  items: readonly Item[],
  elementOf: (item: Item) => Element | null,
  atOnce: number,
): AsyncGenerator<readonly Item[]> {
  const left = new Set(items);
  const seen = left.size > atOnce ? await watchPlaces(items, elementOf) : null;
  try {
    while (left.size > 0) {
      const turn: Item[] = [];
      const take = (from: Iterable<Item>): void => {
        for (const item of from) {
          if (turn.length >= atOnce) return;
          if (left.delete(item)) turn.push(item);
        }
      };
      if (seen) take(seen.near());
      take(left);
      yield turn;
    }
  } finally {
    seen?.stop();
  }
}

interface Places<Item> {
  near(): Iterable<Item>;
  stop(): void;
}

/** Follows which elements are near the viewport; null where nothing is seen anyway, or the browser cannot tell. */
async function watchPlaces<Item>(
  items: readonly Item[],
  elementOf: (item: Item) => Element | null,
): Promise<Places<Item> | null> {
  const hidden = Reflect.get(Document.prototype, 'visibilityState', document) === 'hidden';
  if (hidden || typeof IntersectionObserver !== 'function') return null;
  const byElement = new Map<Element, Item[]>();
  for (const item of items) {
    const element = elementOf(item);
    if (element) byElement.set(element, [...(byElement.get(element) ?? []), item]);
  }
  const there = new Set<Element>();
  let observer: IntersectionObserver | undefined;
  await new Promise<void>((told) => {
    observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) there.add(target);
          else there.delete(target);
        }
        told();
      },
      { rootMargin: near },
    );
    for (const element of byElement.keys()) observer.observe(element);
    setTimeout(told, longestWait);
  });
  return {
    *near() {
      for (const element of there) yield* byElement.get(element) ?? [];
    },
    stop: () => observer?.disconnect(),
  };
}
