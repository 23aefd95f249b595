import type { Mark, Painter } from '../mark/index.ts';

/** A painter with a switch: while it is off nothing is painted and nothing can be hit; what was painted comes back with it. */
export interface SwitchedPainter extends Painter {
  show(on: boolean): void;
}

/** Starts switched off, so that nothing flashes up before the reader's setting is known. */
export function switchedPainter(painter: Painter): SwitchedPainter {
  let shown = false;
  let marks: readonly Mark[] = [];
  return {
    paint(next) {
      marks = next;
      if (shown) painter.paint(next);
    },
    add(more) {
      marks = [...marks, ...more];
      if (shown) painter.add(more);
    },
    refresh() {
      if (shown) painter.refresh();
    },
    hitsAt: (x, y, within) => (shown ? painter.hitsAt(x, y, within) : []),
    focus: (id, ranges) => painter.focus(id, ranges),
    clear() {
      marks = [];
      painter.clear();
    },
    show(on) {
      if (on === shown) return;
      shown = on;
      if (on) painter.paint(marks);
      else painter.clear();
    },
  };
}
