import type { CardContents, MakeDrawing } from '../card/index.ts';

/** The places, in the world that all scripts of a page share, where one leaves what the other takes. */
const place = Symbol.for('exosome-claim-checker-card');
const contentsPlace = Symbol.for('exosome-claim-checker-card-contents');
const world = globalThis as { [place]?: MakeDrawing; [contentsPlace]?: CardContents };

export function offerContents(contents: CardContents): void {
  world[contentsPlace] = contents;
}

/** Null where nothing was offered. */
export function takeContents(): CardContents | null {
  return world[contentsPlace] ?? null;
}

export function offerDrawing(make: MakeDrawing): void {
  world[place] = make;
}

/** The drawing that is offered; else `fetchDrawing` is asked to have it offered. Null where that fails. */
export async function takeDrawing(fetchDrawing: () => Promise<boolean>): Promise<MakeDrawing | null> {
  if (!world[place]) await fetchDrawing();
  return world[place] ?? null;
}
