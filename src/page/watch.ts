import { type Dom, domOf } from './dom.ts';
import { openRoots } from './open-roots.ts';
import { Pace } from './pace.ts';

const content = { childList: true, characterData: true, subtree: true } as const;
const silent = new Set(['script', 'style', 'link', 'meta', 'noscript', 'template', 'base']);

/**
 * Calls `onChange` when text of the page was added, changed or removed, in open shadow roots too, and when the page moves on
 * inside itself; a burst of changes makes one call, and a page that never rests is asked less and less often. `ignores`
 * names nodes whose coming and going is not the page's (our own host). Ends with the signal.
 */
export function watchPage(
  document: Document,
  onChange: () => void,
  signal: AbortSignal,
  ignores: (node: Node) => boolean = () => false,
): void {
  const dom = domOf(document);
  const window = dom.window();
  if (signal.aborted || !dom.root || !window) return;
  const watched = new WeakSet<Node>();
  const observer = new window.MutationObserver((records) => {
    if (records.some((record) => tells(dom, record, ignores))) pace.ask();
  });
  const observe = (node: Node): void => {
    if (watched.has(node)) return;
    watched.add(node);
    observer.observe(node, content);
  };
  const pace = new Pace(() => {
    openRoots(dom).forEach(observe);
    onChange();
  });
  observe(document);
  openRoots(dom).forEach(observe);
  const moved = (): void => pace.restart();
  // Every page tells of itself once loaded. Only one brought back from the browser's history is news, and one whose
  // elements were given roots meanwhile: that changes no tree that is watched.
  const shown = (event: Event): void => {
    const back = (event as PageTransitionEvent).persisted;
    if (back || openRoots(dom).some((root) => !watched.has(root))) pace.restart();
  };
  const navigation = (window as { navigation?: EventTarget }).navigation;
  const sources: readonly (readonly [EventTarget | undefined, string, (event: Event) => void])[] = [
    [navigation, 'navigatesuccess', moved],
    [window, 'popstate', moved],
    [window, 'hashchange', moved],
    [window, 'pageshow', shown],
  ];
  for (const [source, type, heard] of sources) source?.addEventListener(type, heard);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    pace.stop();
    for (const [source, type, heard] of sources) source?.removeEventListener(type, heard);
  });
}

function tells(dom: Dom, record: MutationRecord, ignores: (node: Node) => boolean): boolean {
  if (ignores(record.target)) return false;
  const type = dom.nodeType(record.target);
  if (record.type === 'characterData') return type === 3 || type === 4;
  if (type === 1 && silent.has(dom.localName(record.target as Element))) return false;
  return hasContent(dom, record.addedNodes, ignores) || hasContent(dom, record.removedNodes, ignores);
}

function hasContent(dom: Dom, nodes: NodeList, ignores: (node: Node) => boolean): boolean {
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index];
    if (!node) continue;
    const type = dom.nodeType(node);
    if (type !== 1 && type !== 3 && type !== 4) continue;
    if (!(type === 1 && silent.has(dom.localName(node as Element))) && !ignores(node)) return true;
  }
  return false;
}
