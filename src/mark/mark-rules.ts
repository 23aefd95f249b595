import type { MarkStrength } from '../look/mark-looks.ts';
import { adoptedSheets, type StyledRoot } from './adopted-sheets.ts';
import { isDocument, isShadowRoot } from './kinds.ts';
import { claimHighlight, markStyles } from './mark-styles.ts';
import type { Realm } from './realm.ts';
import { holdersOf, selectorMaker } from './selectors.ts';

/** Ranges by name of their highlight. */
type Ranges = ReadonlyMap<string, { readonly ranges: ReadonlySet<Range> }>;

export interface MarkRules {
  /** Sees to it that there are rules for all highlights where their ranges are. Only what is new is added. */
  cover(highlights: Ranges): void;
  /** The same for ranges that came to those that are covered; true where all has to be covered anew. */
  coverMore(added: Ranges): boolean;
  /** Takes every rule away. */
  clear(): void;
}

/** More than these hold rules for elements long gone: all are then made anew. */
const mostSheets = 16;

/** Whether elements of this document have the look of marks from its root. */
function inheritsMarks(document: Document, realm: Realm, strength: MarkStrength): boolean {
  const body: Element | null = Reflect.get(Document.prototype, 'body', document);
  if (!body) return false;
  const look = realm.getComputedStyle(body, `::highlight(${claimHighlight('red', strength)})`);
  return look.textDecorationLine === 'underline';
}

/**
 * `onMoved` is called before the next frame when the page gave an element with marks another class, or moved it among its
 * siblings: its rules go by these.
 */
export function markRules(onMoved: () => void, document: Document, realm: Realm, strength: MarkStrength): MarkRules {
  const sheets = adoptedSheets(realm);
  let inherited: boolean | undefined;
  /** Selectors that have a rule, by name of the highlight. */
  const known = new Map<string, Set<string>>();
  let asked = false;
  let covered: ReadonlySet<StyledRoot> = new Set();
  const moves = new MutationObserver(() => {
    // It is not the page's task that is to wait for us.
    if (!asked) requestAnimationFrame(onMoved);
    asked = true;
  });

  /** Whether marks are painted by the sheet of the root, which stands or does not when the page is loaded. */
  const isInherited = (): boolean => {
    inherited ??= inheritsMarks(document, realm, strength);
    return inherited;
  };

  const look = (highlights: Ranges, roots: Set<StyledRoot>): void => {
    if (isInherited()) return;
    const selectorOf = selectorMaker();
    const added = new Map<string, Set<string>>();
    for (const [name, { ranges }] of highlights) {
      const ofName = known.get(name) ?? new Set();
      known.set(name, ofName);
      for (const range of ranges) {
        const root = range.startContainer.getRootNode();
        if (isDocument(root) || isShadowRoot(root)) roots.add(root);
        for (const element of holdersOf(range)) {
          const { text, counted } = selectorOf(element);
          moves.observe(element, { attributeFilter: ['class'] });
          for (const parent of counted) moves.observe(parent, { childList: true });
          if (ofName.has(text)) continue;
          ofName.add(text);
          added.set(name, (added.get(name) ?? new Set()).add(text));
        }
      }
    }
    if (added.size > 0) sheets.add(markStyles(added, strength));
    sheets.adopt(roots);
    covered = roots;
  };

  return {
    cover(highlights) {
      asked = false;
      moves.disconnect();
      if (sheets.count > mostSheets) {
        known.clear();
        sheets.clear();
      }
      look(highlights, new Set());
    },
    coverMore(added) {
      if (sheets.count > mostSheets) return true;
      look(added, new Set(covered));
      return false;
    },
    clear() {
      moves.disconnect();
      known.clear();
      sheets.clear();
      covered = new Set();
    },
  };
}
