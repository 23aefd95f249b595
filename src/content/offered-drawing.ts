import type { MakeDrawing } from '../card/index.ts';

/** The one place, in the world that both scripts share, where one leaves what the other takes. */
const place = Symbol.for('exosome-claim-checker-card');
const world = globalThis as { [place]?: MakeDrawing };

export function offerDrawing(make: MakeDrawing): void {
  world[place] = make;
}

/** The drawing that is offered; else `fetchDrawing` is asked to have it offered. Null where that fails. */
export async function takeDrawing(fetchDrawing: () => Promise<boolean>): Promise<MakeDrawing | null> {
  if (!world[place]) await fetchDrawing();
  return world[place] ?? null;
}
