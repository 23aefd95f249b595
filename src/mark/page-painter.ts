import type { MarkStrength } from '../look/mark-looks.ts';
import { createPainter, type Mark, type Painter } from './painter.ts';

/** Paints a page with the frames in it that can be read: each document by a painter of its own. */
export function createPagePainter(page: Document, strength: MarkStrength = 'strong'): Painter {
  const top = createPainter(page, strength);
  const framed = new Map<Document, Painter>();

  /** Documents of frames that are there still; one that its frame went away from has taken its marks along. */
  const standing = (): readonly Painter[] => {
    for (const document of framed.keys()) if (document.defaultView === null) framed.delete(document);
    return [top, ...framed.values()];
  };

  const meet = (marks: readonly Mark[]): void => {
    for (const { ranges } of marks) {
      for (const { startContainer } of ranges) {
        const owner = startContainer.ownerDocument;
        if (!owner || owner === page || framed.has(owner) || owner.defaultView === null) continue;
        framed.set(owner, createPainter(owner, strength));
      }
    }
  };

  return {
    paint(marks) {
      meet(marks);
      for (const painter of standing()) painter.paint(marks);
    },
    add(marks) {
      meet(marks);
      for (const painter of standing()) painter.add(marks);
    },
    refresh() {
      for (const painter of standing()) painter.refresh();
    },
    hitsAt: (x, y, within) => (within === page ? top : framed.get(within))?.hitsAt(x, y, within) ?? [],
    focus(id, ranges) {
      for (const painter of standing()) painter.focus(id, ranges);
    },
    clear() {
      for (const painter of standing()) painter.clear();
      framed.clear();
    },
  };
}
