/** Turns what the reader does on the page into events of the card. Listens without ever stopping or changing an event. */
import type { Card, Passage } from '../card/index.ts';

export interface PointerParts {
  readonly card: Card;
  /** At a point of a document's viewport. */
  readonly passageAt: (x: number, y: number, within: Document) => Passage | null;
  /** The passage in a focused link or button. */
  readonly passageIn: (element: Element) => Passage | null;
}

/** CSS pixels that a resting hand may tremble. */
const tremble = 4;

/** What has a click of its own: the page acts on it, so a card would only be in the way. */
const interactive =
  'a[href], button, input, select, textarea, label, summary, [role="button"], [role="tab"], [contenteditable]';

/** By its type: the elements of a frame are made by classes of that frame's own. */
function isElement(target: EventTarget | null | undefined): target is Element {
  return (target as Partial<Node> | null | undefined)?.nodeType === Node.ELEMENT_NODE;
}

function actsOnClick(event: Event): boolean {
  return event.composedPath().some((target) => isElement(target) && target.matches(interactive));
}

/** The document that an event's coordinates count in. */
function documentOf(event: UIEvent): Document {
  return event.view?.document ?? document;
}

function selecting({ view }: UIEvent): boolean {
  return (view ?? window).getSelection()?.isCollapsed === false;
}

/**
 * Follows pointer, taps and focus until the signal ends it, in the windows that the function it gives back is called with,
 * the page's own or those of frames.
 */
export function followPointer(
  { card, passageAt, passageIn }: PointerParts,
  signal: AbortSignal,
): (view: Window) => void {
  const options = { capture: true, passive: true, signal };
  let at: 'nothing' | 'mark' | 'card' = 'nothing';
  let rested = { x: Number.NaN, y: Number.NaN, key: '' };
  /** The stretch that has the focus: what holds a card open though the pointer is elsewhere. */
  let focused: string | null = null;
  let latest: { x: number; y: number; within: Document; inCard: boolean } | null = null;

  /** Pointer or focus went from something: the card goes unless the other is still there. */
  const leave = (): void => {
    const key = card.passage()?.key;
    const held = key === focused || at === 'card' || (at === 'mark' && key === rested.key);
    if (key !== undefined && !held) card.send({ type: 'mark-left' });
  };

  const look = (): void => {
    const now = latest;
    latest = null;
    if (!now || signal.aborted) return;
    const passage = now.inCard ? null : passageAt(now.x, now.y, now.within);
    const was = at;
    at = now.inCard ? 'card' : passage ? 'mark' : 'nothing';
    if (at === 'card' && was !== 'card') card.send({ type: 'card-entered' });
    if (at === 'nothing' && was !== 'nothing') leave();
    if (!passage) return;
    const still = Math.hypot(now.x - rested.x, now.y - rested.y) < tremble;
    if (was === 'mark' && still && rested.key === passage.key) return;
    rested = { x: now.x, y: now.y, key: passage.key };
    card.send({ type: 'mark-entered', subject: passage });
  };

  const onMove = (event: PointerEvent): void => {
    // A finger does not hover, and a pressed button is a selection or a drag.
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    if (latest === null) requestAnimationFrame(look);
    latest = { x: event.clientX, y: event.clientY, within: documentOf(event), inCard: card.holds(event) };
  };

  const onOut = (event: PointerEvent): void => {
    // Out of the window, or into a frame, whose movements are not told to us.
    const { relatedTarget: into, pointerType } = event;
    const leaves = into === null || (isElement(into) && into.localName === 'iframe');
    if (!leaves || pointerType === 'touch') return;
    latest = null;
    at = 'nothing';
    leave();
  };

  const onDown = (event: PointerEvent): void => {
    if (!card.passage()) {
      // A press ends in a click.
      if (passageAt(event.clientX, event.clientY, documentOf(event))) card.prepare();
      return;
    }
    if (card.holds(event)) card.send({ type: 'card-pressed' });
    else if (!passageAt(event.clientX, event.clientY, documentOf(event))) card.send({ type: 'pressed-outside' });
  };

  const onClick = (event: MouseEvent): void => {
    if (event.button !== 0 || card.holds(event) || actsOnClick(event) || selecting(event)) return;
    const passage = passageAt(event.clientX, event.clientY, documentOf(event));
    if (passage) card.send({ type: 'activated', subject: passage, by: 'press' });
  };

  const onFocus = (event: FocusEvent): void => {
    const [target] = event.composedPath();
    if (!isElement(target) || card.holds(event) || !target.matches(':focus-visible')) return;
    const passage = passageIn(target);
    focused = passage?.key ?? null;
    if (passage) card.send({ type: 'mark-entered', subject: passage });
  };

  const onBlur = (event: FocusEvent): void => {
    if (focused === null || card.holds(event)) return;
    focused = null;
    leave();
  };

  // By document: a frame keeps its window's name when it goes elsewhere, not its listeners.
  const followed = new WeakSet<Document>();
  return (view) => {
    if (followed.has(view.document)) return;
    followed.add(view.document);
    view.addEventListener('pointermove', onMove, options);
    view.addEventListener('pointerout', onOut, options);
    view.addEventListener('pointerdown', onDown, options);
    view.addEventListener('click', onClick, options);
    view.addEventListener('focusin', onFocus, options);
    view.addEventListener('focusout', onBlur, options);
  };
}
