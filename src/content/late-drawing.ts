import type { CardPicture, Drawing, MakeDrawing } from '../card/index.ts';

/** The worker that fetches the drawing may be ended meanwhile; a card asks this often in all. */
const mostAsks = 3;

/**
 * A drawing that is fetched once the page is idle, or when a pointer rests or presses on a claim: the marks do not wait for it. What
 * is asked for meanwhile is drawn once it is there. Where it cannot be had, nothing is drawn, and the next card tries again.
 */
export function lateDrawing(load: () => Promise<MakeDrawing | null>): MakeDrawing {
  return (document, actions) => {
    let drawing: Drawing | null = null;
    let loading = false;
    let wanted: CardPicture | null = null;
    let over = false;
    const fetchDrawing = async (): Promise<void> => {
      loading = true;
      let make: MakeDrawing | null = null;
      for (let asked = 0; asked < mostAsks && !make && (wanted || asked === 0); asked += 1) {
        make = await load().catch(() => null);
      }
      loading = false;
      if (!make || over) return;
      drawing = make(document, actions);
      if (wanted) drawing.draw(wanted);
    };
    const prepare = (): void => {
      if (!drawing && !loading) void fetchDrawing();
    };
    return {
      prepare,
      draw(picture) {
        wanted = picture;
        if (drawing) drawing.draw(picture);
        else prepare();
      },
      settle: () => drawing?.settle(),
      erase() {
        wanted = null;
        drawing?.erase();
      },
      host: () => drawing?.host() ?? null,
      remove() {
        over = true;
        drawing?.remove();
      },
    };
  };
}
