/** Paints claims onto the page through the CSS Custom Highlight API: no node, attribute, class or style is touched. */
import type { Level } from '../../rules/types.ts';
import { levelOrder } from '../look/levels.ts';
import type { MarkStrength } from '../look/mark-looks.ts';
import { rangesUnder } from './hit.ts';
import { markRules } from './mark-rules.ts';
import { claimHighlight, focusHighlight } from './mark-styles.ts';
import { realmOf } from './realm.ts';

export interface Mark {
  /** `Finding.id`. */
  readonly id: string;
  readonly level: Level;
  /** One for each place where the wording stands. */
  readonly ranges: readonly Range[];
}

/** One painted stretch under a point. */
export interface MarkHit {
  readonly id: string;
  readonly range: Range;
}

export interface Painter {
  /** Replaces all that was painted. */
  paint(marks: readonly Mark[]): void;
  /** Adds to what is painted, further ranges of a mark too. */
  add(marks: readonly Mark[]): void;
  /** Paints again what the page cleared out of the registry; costs next to nothing where all stands. */
  refresh(): void;
  /** What is painted under a point of a document's viewport (CSS pixels), the shortest stretch first. */
  hitsAt(x: number, y: number, within: Document): readonly MarkHit[];
  /** Shows which mark the card or a jump points at: all its ranges, or only those given. */
  focus(id: string | null, ranges?: readonly Range[]): void;
  /** Takes every mark and every style sheet away again. */
  clear(): void;
}

/** For browsers without the Custom Highlight API: the popup's list is then all there is. */
const blind: Painter = {
  paint() {},
  add() {},
  refresh() {},
  hitsAt: () => [],
  focus() {},
  clear() {},
};

/** Where claims overlap, the graver one is painted over the other, and what the card points at over all. */
function priorityOf(level: Level): number {
  return levelOrder.length - levelOrder.indexOf(level);
}

/** Paints one document. */
export function createPainter(document: Document, strength: MarkStrength = 'strong'): Painter {
  const realm = realmOf(document);
  if (!realm) return blind;

  const { CSS, Highlight } = realm;
  const rules = markRules(() => refresh(), document, realm, strength);
  /** What should be in the registry, by name; the page may clear that, never this. */
  const wanted = new Map<string, { highlight: Highlight; ranges: Set<Range> }>();
  const marks = new Map<string, Mark>();
  const owners = new Map<Range, string>();

  const drop = (name: string): void => {
    const entry = wanted.get(name);
    wanted.delete(name);
    // The copy of an updated extension paints under the same names: what it has put there since is not ours to take.
    if (entry && CSS.highlights.get(name) === entry.highlight) CSS.highlights.delete(name);
  };

  const register = (): void => {
    for (const [name, { highlight, ranges }] of wanted) {
      if (highlight.size !== ranges.size) for (const range of ranges) highlight.add(range);
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
  };

  const refresh = (): void => {
    register();
    rules.cover(wanted);
  };

  /** The registry paints one document; ranges of another's are left alone. */
  const ours = (range: Range): boolean => range.startContainer.ownerDocument === document;

  const put = (name: string, priority: number, ranges: readonly Range[]): void => {
    const entry = wanted.get(name) ?? { highlight: new Highlight(), ranges: new Set() };
    entry.highlight.priority = priority;
    for (const range of ranges) {
      entry.highlight.add(range);
      entry.ranges.add(range);
    }
    wanted.set(name, entry);
  };

  const add = (added: readonly Mark[]): ReadonlyMap<string, { readonly ranges: ReadonlySet<Range> }> => {
    const more = new Map<string, { ranges: Set<Range> }>();
    for (const mark of added) {
      const ranges = mark.ranges.filter(ours);
      marks.set(mark.id, { ...mark, ranges: [...(marks.get(mark.id)?.ranges ?? []), ...mark.ranges] });
      for (const range of ranges) owners.set(range, mark.id);
      if (ranges.length === 0) continue;
      const name = claimHighlight(mark.level, strength);
      put(name, priorityOf(mark.level), ranges);
      more.set(name, { ranges: new Set([...(more.get(name)?.ranges ?? []), ...ranges]) });
    }
    return more;
  };

  const focus = (id: string | null, ranges?: readonly Range[]): void => {
    for (const level of levelOrder) drop(focusHighlight(level, strength));
    const mark = id === null ? undefined : marks.get(id);
    if (mark) put(focusHighlight(mark.level, strength), levelOrder.length + 1, (ranges ?? mark.ranges).filter(ours));
    refresh();
  };

  const hitsAt = (x: number, y: number): readonly MarkHit[] => {
    if (owners.size === 0) return [];
    return rangesUnder(owners.keys(), x, y).map((range) => ({ id: owners.get(range) ?? '', range }));
  };

  return {
    paint(next) {
      for (const name of [...wanted.keys()]) {
        // Names that stay are set anew below, in the same task: nothing flickers.
        if (next.some(({ level, ranges }) => ranges.some(ours) && name === claimHighlight(level, strength)))
          wanted.delete(name);
        else drop(name);
      }
      marks.clear();
      owners.clear();
      add(next);
      refresh();
    },
    add(more) {
      const added = add(more);
      register();
      if (rules.coverMore(added)) rules.cover(wanted);
    },
    refresh,
    hitsAt,
    focus,
    clear() {
      for (const name of [...wanted.keys()]) drop(name);
      marks.clear();
      owners.clear();
      rules.clear();
    },
  };
}
