/**
 * When the card is open: a pure reducer, with no clock and no page. Hover cards are hard to get right by listeners that
 * start and stop timers; as a table of states every case can be tested (the manner of MediaWiki's page previews). WCAG
 * 1.4.13: what opens on hover can be hovered, stays, and can be dismissed without moving the pointer.
 */

/** Waits in milliseconds, by the name of what they wait for; the reader may choose another for `open` and `change`. */
export const delays = {
  /** The pointer rests on a mark: long enough that reading across marks opens nothing. */
  open: 450,
  /** The pointer left mark and card: long enough to cross the gap between them. */
  close: 300,
  /** The pointer rests on another mark while a card is open. */
  change: 450,
} as const;
export type DelayName = keyof typeof delays;

/** A stretch of the page with one or more claims on it; the card shows them all. */
export interface CardSubject {
  /** Same for the same stretch, so that moving within it is no news. */
  readonly key: string;
  /** `Finding.id`s, at least one, the gravest first. */
  readonly ids: readonly string[];
}

/** What made the card open: decides whether it takes the focus. */
export type OpenedBy = 'hover' | 'press' | 'keyboard';

interface Waits {
  readonly wait: DelayName;
  /** Tells this wait from every earlier one, so that a late timer changes nothing. */
  readonly token: number;
}

interface Shows<S extends CardSubject> {
  readonly subject: S;
  readonly by: OpenedBy;
}

export type CardState<S extends CardSubject> =
  | { readonly is: 'closed' }
  | ({ readonly is: 'waiting'; readonly subject: S } & Waits)
  | ({ readonly is: 'open' } & Shows<S>)
  /** `kept`: stays as it is, whatever becomes of its claims, so that their hiding can be undone in it. */
  | ({ readonly is: 'pinned'; readonly kept?: true } & Shows<S>)
  /** Still shown; when the wait is over it closes, or changes to the mark where the pointer rests now. */
  | ({ readonly is: 'closing'; readonly next: S | null } & Shows<S> & Waits);

export type CardEvent<S extends CardSubject> =
  /** The pointer moved on a mark; once for each movement, since it is resting that opens. */
  | { readonly type: 'mark-entered'; readonly subject: S }
  /** The pointer left the mark, or the card, for neither. */
  | { readonly type: 'mark-left' }
  | { readonly type: 'card-entered' }
  | { readonly type: 'timer-fired'; readonly token: number }
  /** A click or tap on a mark, a key, a command, a jump from the popup. */
  | { readonly type: 'activated'; readonly subject: S; readonly by: OpenedBy }
  | { readonly type: 'card-pressed' }
  /** The reader chose in the card not to see a claim of it, or to see it again. */
  | { readonly type: 'claim-hidden' }
  | { readonly type: 'pressed-outside' }
  | { readonly type: 'escape' }
  | { readonly type: 'close-pressed' }
  /** The words that the card explains left the viewport. */
  | { readonly type: 'scrolled-away' }
  /** The page was read again: `subjectOf(state)` as it is now, null where it is gone. */
  | { readonly type: 'report-changed'; readonly subject: S | null }
  /** The page opened a modal dialog, or the extension goes. */
  | { readonly type: 'blocked' };

const closed = { is: 'closed' } as const;

/** The stretch that the card shows now, null while none is shown. */
export function shown<S extends CardSubject>(state: CardState<S>): Shows<S> | null {
  return state.is === 'closed' || state.is === 'waiting' ? null : { subject: state.subject, by: state.by };
}

/** The stretch that the state is about, shown or not yet shown. */
export function subjectOf<S extends CardSubject>(state: CardState<S>): S | null {
  return state.is === 'closed' ? null : state.subject;
}

function opened<S extends CardSubject>(subject: S, by: OpenedBy): CardState<S> {
  return { is: 'open', subject, by };
}

function pinned<S extends CardSubject>(subject: S, by: OpenedBy): CardState<S> {
  return { is: 'pinned', subject, by };
}

function onMarkEntered<S extends CardSubject>(state: CardState<S>, subject: S, token: number): CardState<S> {
  if (state.is === 'pinned') return state;
  const current = shown(state);
  if (!current) return { is: 'waiting', subject, wait: 'open', token };
  if (current.subject.key === subject.key) return opened(current.subject, current.by);
  return { is: 'closing', ...current, next: subject, wait: 'change', token };
}

function onPointerLeft<S extends CardSubject>(state: CardState<S>, token: number): CardState<S> {
  if (state.is === 'waiting') return closed;
  // A grace already running keeps its clock; a change that the pointer walked away from becomes a closing.
  const running = state.is === 'closing' && state.next === null;
  if (running || (state.is !== 'open' && state.is !== 'closing')) return state;
  return { is: 'closing', subject: state.subject, by: state.by, next: null, wait: 'close', token };
}

function onTimer<S extends CardSubject>(state: CardState<S>, token: number): CardState<S> {
  if (state.is === 'waiting' && state.token === token) return opened(state.subject, 'hover');
  if (state.is !== 'closing' || state.token !== token) return state;
  return state.next ? opened(state.next, 'hover') : closed;
}

function onReport<S extends CardSubject>(state: CardState<S>, subject: S | null): CardState<S> {
  if (state.is === 'pinned' && state.kept) return state;
  if (state.is === 'closed' || !subject || subject.ids.length === 0) return closed;
  // Waits go on: the pointer is where it was. A stretch that it was about to change to may be gone.
  return state.is === 'closing' ? { ...state, subject, next: null } : { ...state, subject };
}

/**
 * The state after an event.
 *
 * @param token a number never used before, for the wait that the event may start.
 */
export function reduce<S extends CardSubject>(state: CardState<S>, event: CardEvent<S>, token: number): CardState<S> {
  const current = shown(state);
  switch (event.type) {
    case 'mark-entered':
      return event.subject.ids.length > 0 ? onMarkEntered(state, event.subject, token) : state;
    case 'mark-left':
      return onPointerLeft(state, token);
    case 'card-entered':
      return state.is === 'closing' ? opened(state.subject, state.by) : state;
    case 'timer-fired':
      return onTimer(state, event.token);
    case 'activated':
      return event.subject.ids.length > 0 ? pinned(event.subject, event.by) : state;
    case 'card-pressed':
      return current && !(state.is === 'pinned' && state.kept) ? pinned(current.subject, current.by) : state;
    case 'claim-hidden':
      return current ? { is: 'pinned', ...current, kept: true } : state;
    case 'report-changed':
      return onReport(state, event.subject);
    case 'scrolled-away':
      return state.is === 'pinned' ? state : closed;
    case 'pressed-outside':
    case 'escape':
    case 'close-pressed':
    case 'blocked':
      return closed;
  }
}
