/** The one node that is ever added to a page: a host with a closed shadow root, made when a card is first shown. */

export interface CardHost {
  /** Inside the shadow root, for the view to be drawn into. */
  readonly root: ShadowRoot;
  readonly element: HTMLElement;
  /** Puts the host into the top layer, and back into the page where the page threw it out. */
  show(): void;
  hide(): void;
  /** Takes the host away for good. */
  remove(): void;
}

function adoptStyles(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Older Firefox lets no content script adopt a sheet. This element is in our own root, not in the page.
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}

/** The root element, read past a form that took its name. */
function rootOf(document: Document): Element | null {
  return Reflect.get(Document.prototype, 'documentElement', document);
}

export function createHost(document: Document, css: string): CardHost {
  const element = Document.prototype.createElement.call(document, 'div') as HTMLElement;
  const root = element.attachShadow({ mode: 'closed' });
  adoptStyles(root, css);
  const canPop = typeof element.showPopover === 'function';
  if (canPop) element.popover = 'manual';

  return {
    root,
    element,
    show() {
      if (!element.isConnected) rootOf(document)?.append(element);
      if (canPop && !element.matches(':popover-open')) element.showPopover();
    },
    hide() {
      if (canPop && element.isConnected && element.matches(':popover-open')) element.hidePopover();
    },
    remove() {
      element.remove();
    },
  };
}
