/** Constructed style sheets in several roots at once: no node is added, and no content security policy forbids them. */
import { isDocument } from './kinds.ts';
import type { Realm } from './realm.ts';

/** A document or an open shadow root. */
export type StyledRoot = Node & DocumentOrShadowRoot;

export interface AdoptedSheets {
  /** How many there are by now. */
  readonly count: number;
  /** A further sheet of these rules. What stands is left alone, so that no style which it gives is worked out anew. */
  add(css: string): void;
  /** Puts them into these roots and takes them out of all others. A root that does not take them is left as it is. */
  adopt(roots: ReadonlySet<StyledRoot>): void;
  /** Takes them out of every root and forgets them. */
  clear(): void;
}

/**
 * The list of a root's sheets, read past names that a page may have put in the way: `<form name="adoptedStyleSheets">`
 * stands before the document's own property, in the isolated world too.
 */
function sheetsOf(root: StyledRoot): CSSStyleSheet[] {
  return isDocument(root) ? Reflect.get(Document.prototype, 'adoptedStyleSheets', root) : root.adoptedStyleSheets;
}

function setSheets(root: StyledRoot, sheets: CSSStyleSheet[]): void {
  if (isDocument(root)) Reflect.set(Document.prototype, 'adoptedStyleSheets', sheets, root);
  else root.adoptedStyleSheets = sheets;
}

/** Runs a step that a browser may refuse (a frozen list, a root of another document): marks are then not styled there. */
function whereAllowed(step: () => void): void {
  try {
    step();
  } catch {
    // Nothing else depends on the sheet, and the page is as it was.
  }
}

export function adoptedSheets(realm: Realm): AdoptedSheets {
  let ours: CSSStyleSheet[] = [];
  let held = new Set<StyledRoot>();

  const leave = (root: StyledRoot): void => {
    const others = sheetsOf(root).filter((sheet) => !ours.includes(sheet));
    setSheets(root, others);
  };

  const adopt = (roots: ReadonlySet<StyledRoot>): void => {
    for (const root of held) if (!roots.has(root)) whereAllowed(() => leave(root));
    for (const root of roots) {
      // A page that replaces its list drops ours with it, so the list is asked each time.
      whereAllowed(() => {
        const sheets = [...sheetsOf(root)];
        const missing = ours.filter((sheet) => !sheets.includes(sheet));
        if (missing.length > 0) setSheets(root, [...sheets, ...missing]);
      });
    }
    held = new Set(roots);
  };

  return {
    get count() {
      return ours.length;
    },
    add(css) {
      const sheet = new realm.CSSStyleSheet();
      sheet.replaceSync(css);
      ours.push(sheet);
    },
    adopt,
    clear() {
      adopt(new Set());
      ours = [];
    },
  };
}
