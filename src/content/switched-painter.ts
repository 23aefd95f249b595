import type { MarkStyle } from '../choices/index.ts';
import type { Mark, MarkStrength, Painter } from '../mark/index.ts';

/** A painter that paints in a style, or nothing: what was painted comes back in another style, or once there is one. */
export interface SwitchedPainter extends Painter {
  show(style: MarkStyle): void;
}

/** Starts with nothing, so that nothing flashes up before the reader's setting is known. While it does, nothing can be hit. */
export function switchedPainter(makePainter: (strength: MarkStrength) => Painter): SwitchedPainter {
  const made = new Map<MarkStrength, Painter>();
  let style: MarkStyle = 'none';
  let painter: Painter | null = null;
  let marks: readonly Mark[] = [];
  const painterOf = (strength: MarkStrength): Painter => {
    const standing = made.get(strength) ?? makePainter(strength);
    made.set(strength, standing);
    return standing;
  };
  return {
    paint(next) {
      marks = next;
      painter?.paint(next);
    },
    add(more) {
      marks = [...marks, ...more];
      painter?.add(more);
    },
    refresh: () => painter?.refresh(),
    hitsAt: (x, y, within) => painter?.hitsAt(x, y, within) ?? [],
    focus(id, ranges) {
      painter?.focus(id, ranges);
    },
    clear() {
      marks = [];
      painter?.clear();
    },
    show(next) {
      if (next === style) return;
      style = next;
      painter?.clear();
      painter = next === 'none' ? null : painterOf(next);
      if (marks.length > 0) painter?.paint(marks);
    },
  };
}
