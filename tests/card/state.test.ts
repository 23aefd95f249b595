import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CardEvent, type CardState, type CardSubject, reduce, shown, subjectOf } from '../../src/card/state.ts';

type State = CardState<CardSubject>;
type Event = CardEvent<CardSubject>;

const one: CardSubject = { key: 'one', ids: ['0.injectable.0'] };
const two: CardSubject = { key: 'two', ids: ['0.shelf-stable.0', '0.live-cells.0'] };

/** Plays events one after another; the nth event may start the wait with token n. */
function play(...events: readonly Event[]): State {
  return events.reduce<State>((state, event, index) => reduce(state, event, index), { is: 'closed' });
}

const enter = (subject: CardSubject): Event => ({ type: 'mark-entered', subject });
const fire = (token: number): Event => ({ type: 'timer-fired', token });
const press = (subject: CardSubject): Event => ({ type: 'activated', subject, by: 'press' });

describe('hover', () => {
  test('opens when the pointer has rested on a mark', () => {
    expect(play(enter(one))).toMatchObject({ is: 'waiting', wait: 'open' });
    expect(play(enter(one), fire(0))).toEqual({ is: 'open', subject: one, by: 'hover' });
  });

  test('each movement starts the rest anew: the timer of the first is late', () => {
    expect(play(enter(one), enter(one), fire(0)).is).toBe('waiting');
    expect(play(enter(one), enter(one), fire(1)).is).toBe('open');
  });

  test('leaving before the rest is over opens nothing', () => {
    expect(play(enter(one), { type: 'mark-left' }, fire(0))).toEqual({ is: 'closed' });
  });

  test('stays while the pointer crosses to the card, and on it', () => {
    const crossing = [enter(one), fire(0), { type: 'mark-left' }] as const;
    expect(play(...crossing)).toMatchObject({ is: 'closing', wait: 'close', next: null });
    expect(play(...crossing, { type: 'card-entered' }, fire(2))).toMatchObject({ is: 'open', subject: one });
    expect(play(...crossing, fire(2))).toEqual({ is: 'closed' });
  });

  test('coming back to the mark keeps it', () => {
    expect(play(enter(one), fire(0), { type: 'mark-left' }, enter(one), fire(2))).toMatchObject({ is: 'open' });
  });

  test('a grace that runs is not prolonged', () => {
    const state = play(enter(one), fire(0), { type: 'mark-left' }, { type: 'mark-left' });
    expect(state).toMatchObject({ is: 'closing', token: 2 });
  });

  test('resting on another mark changes the card; crossing it on the way to the card does not', () => {
    const over = [enter(one), fire(0), enter(two)] as const;
    expect(play(...over, fire(2))).toMatchObject({ is: 'open', subject: two });
    expect(play(...over, { type: 'card-entered' }, fire(2))).toMatchObject({ is: 'open', subject: one });
    expect(play(...over, { type: 'mark-left' }, fire(3))).toEqual({ is: 'closed' });
  });
});

describe('pinning', () => {
  test('a click opens at once and stays when the pointer goes', () => {
    expect(play(press(one), { type: 'mark-left' }, { type: 'scrolled-away' })).toEqual({
      is: 'pinned',
      subject: one,
      by: 'press',
    });
  });

  test('a press in an open card pins it', () => {
    expect(play(enter(one), fire(0), { type: 'card-pressed' }, { type: 'mark-left' }).is).toBe('pinned');
  });

  test('passing over another mark changes nothing, clicking it does', () => {
    expect(play(press(one), enter(two), fire(1))).toMatchObject({ is: 'pinned', subject: one });
    expect(play(press(one), press(two))).toMatchObject({ is: 'pinned', subject: two });
  });

  test('a key press is told from a click, since it moves the focus', () => {
    expect(play({ type: 'activated', subject: one, by: 'keyboard' })).toMatchObject({ by: 'keyboard' });
  });
});

describe('closing', () => {
  test.each(['escape', 'close-pressed', 'pressed-outside', 'blocked'] as const)('%s closes a pinned card', (type) => {
    expect(play(press(one), { type })).toEqual({ is: 'closed' });
  });

  test('scrolling away closes a card that is not pinned', () => {
    expect(play(enter(one), fire(0), { type: 'scrolled-away' })).toEqual({ is: 'closed' });
  });
});

describe('a page that is read again', () => {
  test('a stretch that is gone takes its card along', () => {
    expect(play(press(one), { type: 'report-changed', subject: null })).toEqual({ is: 'closed' });
  });

  test('a stretch that is there yet stays shown, as it is now', () => {
    const moved = { key: 'moved', ids: ['0.injectable.1'] };
    expect(play(press(one), { type: 'report-changed', subject: moved })).toMatchObject({
      is: 'pinned',
      subject: moved,
    });
  });

  test('neither the rest nor the grace starts anew', () => {
    const moved = { key: 'moved', ids: ['0.injectable.1'] };
    const changed: Event = { type: 'report-changed', subject: moved };
    expect(play(enter(one), changed, fire(0))).toMatchObject({ is: 'open', subject: moved });
    expect(play(enter(one), fire(0), { type: 'mark-left' }, changed, fire(2))).toEqual({ is: 'closed' });
  });
});

describe('a claim that is hidden in its card', () => {
  const hidden: Event = { type: 'claim-hidden' };

  test('leaves the card as it is, with the way back, whatever becomes of the page', () => {
    const kept = play(press(two), hidden);
    expect(kept).toMatchObject({ is: 'pinned', subject: two, kept: true });
    for (const subject of [null, one]) expect(reduce(kept, { type: 'report-changed', subject }, 99)).toBe(kept);
    expect(reduce(kept, { type: 'card-pressed' }, 99)).toBe(kept);
  });

  test('lets it be closed as any other', () => {
    for (const type of ['escape', 'close-pressed', 'pressed-outside', 'blocked'] as const) {
      expect(play(press(two), hidden, { type })).toEqual({ is: 'closed' });
    }
  });
});

describe('whatever happens in whatever order', () => {
  const subject = fc.constantFrom(one, two, { key: 'none', ids: [] });
  const event: fc.Arbitrary<Event> = fc.oneof(
    fc.record({ type: fc.constant('mark-entered' as const), subject }),
    fc.record({ type: fc.constant('activated' as const), subject, by: fc.constantFrom('press', 'keyboard') }),
    fc.record({ type: fc.constant('report-changed' as const), subject: fc.option(subject) }),
    fc.record({ type: fc.constant('timer-fired' as const), token: fc.nat(30) }),
    fc
      .constantFrom('mark-left', 'card-entered', 'card-pressed', 'pressed-outside', 'close-pressed')
      .map((type) => ({ type })),
    fc.constantFrom('escape', 'scrolled-away', 'blocked').map((type) => ({ type })),
  );
  const events = fc.array(event, { maxLength: 30 });

  test('a card is never about nothing', () => {
    fc.assert(
      fc.property(events, (list) => {
        const state = play(...list);
        if (state.is !== 'closed') expect(subjectOf(state)?.ids.length).toBeGreaterThan(0);
      }),
    );
  });

  test('Esc closes, and so does a modal dialog', () => {
    fc.assert(
      fc.property(events, fc.constantFrom('escape' as const, 'blocked' as const), (list, type) => {
        expect(play(...list, { type })).toEqual({ is: 'closed' });
      }),
    );
  });

  test('only states that wait have a timer, and each wait ends in at most one step', () => {
    fc.assert(
      fc.property(events, (list) => {
        const state = play(...list);
        const waits = state.is === 'waiting' || state.is === 'closing';
        expect('token' in state).toBe(waits);
        if ('token' in state) expect('token' in reduce(state, fire(state.token), 99)).toBe(false);
      }),
    );
  });

  test('once closed, nothing but a mark opens it', () => {
    fc.assert(
      fc.property(events, (list) => {
        const quiet = list.filter(({ type }) => type !== 'mark-entered' && type !== 'activated');
        expect(shown(quiet.reduce<State>((state, next) => reduce(state, next, 99), { is: 'closed' }))).toBeNull();
      }),
    );
  });
});
