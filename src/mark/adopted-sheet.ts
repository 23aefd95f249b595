/** A constructed style sheet in several roots at once: no node is added, and no content security policy forbids it. */

/** A document or an open shadow root. */
export type StyledRoot = Node & DocumentOrShadowRoot;

export interface AdoptedSheet {
  /**
   * Puts a sheet of these rules into these roots and takes it out of all others. A root that does not take it is left as it
   * is.
   */
  adopt(roots: ReadonlySet<StyledRoot>, css: string): void;
}

/**
 * The list of a root's sheets, read past names that a page may have put in the way: `<form name="adoptedStyleSheets">`
 * stands before the document's own property, in the isolated world too.
 */
function sheetsOf(root: StyledRoot): CSSStyleSheet[] {
  return root instanceof Document
    ? Reflect.get(Document.prototype, 'adoptedStyleSheets', root)
    : root.adoptedStyleSheets;
}

function setSheets(root: StyledRoot, sheets: CSSStyleSheet[]): void {
  if (root instanceof Document) Reflect.set(Document.prototype, 'adoptedStyleSheets', sheets, root);
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

/** Builds the sheet when it is first adopted, and writes it anew where the rules are others. */
export function adoptedSheet(): AdoptedSheet {
  let sheet: CSSStyleSheet | null = null;
  let written = '';
  let held = new Set<StyledRoot>();

  return {
    adopt(roots, css) {
      if (roots.size === 0 && held.size === 0) return;
      sheet ??= new CSSStyleSheet();
      const ours = sheet;
      if (css !== written) ours.replaceSync(css);
      written = css;
      for (const root of held) {
        if (!roots.has(root))
          whereAllowed(() =>
            setSheets(
              root,
              [...sheetsOf(root)].filter((other) => other !== ours),
            ),
          );
      }
      for (const root of roots) {
        // A page that replaces its list drops ours with it, so the list is asked each time.
        whereAllowed(() => {
          const sheets = [...sheetsOf(root)];
          if (!sheets.includes(ours)) setSheets(root, [...sheets, ours]);
        });
      }
      held = new Set(roots);
    },
  };
}
