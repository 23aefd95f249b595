/** The shell around the reducer: runs its timers, shows its states, and listens only while there is something to close. */
import type { Finding } from '../../rules/types.ts';
import type { Choices, HidingScope } from '../choices/index.ts';
import { inView, windowsAround } from '../look/frame-place.ts';
import type { Anchor } from './anchor.ts';
import type { MakeDrawing } from './drawing-parts.ts';
import { modalIsOpen } from './modal.ts';
import {
  type CardEvent,
  type CardState,
  type CardSubject,
  type DelayName,
  delays,
  reduce,
  shown,
  subjectOf,
} from './state.ts';

/** What a card can be about: claims, and where they stand. */
export type Passage = CardSubject & Anchor;

/** Which second opinions are left out, and how long the pointer rests before a card opens. */
export type CardChoices = Pick<Choices, 'hoverDelay' | 'opinionsOff'>;

export interface CardOptions {
  /** Null where the report does not know the finding any more, and it is then left out. */
  readonly findingOf: (findingId: string) => Finding | null;
  readonly drawing: MakeDrawing;
  /** What the reader chose for cards; asked whenever it matters. */
  readonly chosen: () => CardChoices;
  /** Stores that a claim is to be hidden, or shown again; false where that fails. */
  readonly hide: (finding: Finding, scope: HidingScope, hidden: boolean) => Promise<boolean>;
  /** Told what the card points at, null when it points at nothing. */
  readonly onShown: (passage: Passage | null) => void;
}

export interface Card {
  send(event: CardEvent<Passage>): void;
  /** A card is likely to be shown soon. */
  prepare(): void;
  /** What is shown or about to be shown. */
  passage(): Passage | null;
  /** Whether an event happened in the card: a closed root shows its host alone. */
  holds(event: Event): boolean;
  /** Whether a node is the card's host: the only one on the page that is ours. */
  isHost(node: Node): boolean;
  /** Closes it and takes the host out of the page. */
  stop(): void;
}

export function createCard(
  document: Document,
  { findingOf, drawing: makeDrawing, chosen, hide, onShown }: CardOptions,
): Card {
  let state: CardState<Passage> = { is: 'closed' };
  let token = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let listening: AbortController | null = null;
  /** In the page's window, and those of the frames that the words are in. */
  let listenAround = (_: Node): void => {};
  const drawing = makeDrawing(document, {
    close: () => send({ type: 'close-pressed' }),
    async hide(finding, scope, hidden) {
      // First of all, or the card would go with its claim and take the way back along.
      send({ type: 'claim-hidden' });
      const stored = await hide(finding, scope, hidden);
      const now = shown(state);
      if (stored && now) onShown(hidden ? null : now.subject);
      return stored;
    },
  });

  /** Only while a card is shown or about to be: the page's keys and scrolling are its own, and are only watched. */
  const listen = (): void => {
    listening ??= new AbortController();
    const options = { capture: true, passive: true, signal: listening.signal };
    let asked = false;
    let moved = false;
    const look = (): void => {
      const follows = moved;
      asked = false;
      moved = false;
      if (shown(state) && modalIsOpen(document)) send({ type: 'blocked' });
      const current = shown(state);
      if (!follows || !current) return;
      if (!inView(current.subject.range)) send({ type: 'scrolled-away' });
      if (shown(state)) drawing.settle();
    };
    const askToLook = (): void => {
      if (asked) return;
      asked = true;
      requestAnimationFrame(look);
    };
    const follow = (): void => {
      moved = true;
      askToLook();
    };
    // No event tells of a dialog that opens: what the reader does next shows it soon enough.
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.isComposing) send({ type: 'escape' });
    };
    const heard = new WeakSet<Document>();
    listenAround = (node) => {
      for (const view of windowsAround(node)) {
        if (heard.has(view.document)) continue;
        heard.add(view.document);
        view.addEventListener('pointermove', askToLook, options);
        view.addEventListener('scroll', follow, options);
        view.addEventListener('resize', follow, options);
        view.addEventListener('keydown', onKey, options);
      }
    };
  };

  const waitOf = (name: DelayName): number => (name === 'close' ? delays.close : chosen().hoverDelay);

  const show = (before: CardState<Passage>, takeFocus: boolean): void => {
    const [was, is] = [shown(before), shown(state)];
    if (was?.subject === is?.subject && was?.by === is?.by && !takeFocus) return;
    const findings = is?.subject.ids.map(findingOf).filter((finding) => finding !== null) ?? [];
    if (!is) {
      drawing.erase();
      onShown(null);
      return;
    }
    if (findings.length === 0) {
      send({ type: 'blocked' });
      return;
    }
    const { subject: anchor } = is;
    drawing.draw({ key: anchor.key, anchor, findings, takeFocus, opinionsOff: chosen().opinionsOff });
    onShown(anchor);
  };

  const send = (event: CardEvent<Passage>): void => {
    const before = state;
    state = reduce(state, event, ++token);
    if (state === before) return;
    if (shown(state) && modalIsOpen(document)) state = { is: 'closed' };
    const [waited, waits] = [before, state].map((one) => ('token' in one ? one : null));
    if (waited?.token !== waits?.token) {
      clearTimeout(timer);
      if (waits) timer = setTimeout(() => send({ type: 'timer-fired', token: waits.token }), waitOf(waits.wait));
    }
    if (state.is === 'closed') {
      listening?.abort();
      listening = null;
    } else {
      drawing.prepare();
      if (!listening) listen();
      listenAround(subjectOf(state)?.range.startContainer ?? document);
    }
    show(before, event.type === 'activated' && event.by === 'keyboard');
  };

  return {
    send,
    prepare: drawing.prepare,
    passage: () => subjectOf(state),
    holds: (event) => event.target !== null && event.target === drawing.host(),
    isHost: (node) => node === drawing.host(),
    stop() {
      send({ type: 'blocked' });
      drawing.remove();
    },
  };
}
