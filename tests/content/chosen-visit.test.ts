import { expect, test, vi } from 'vitest';
import { type Choices, defaultChoices } from '../../src/choices/index.ts';
import { createVisit } from '../../src/content/chosen-visit.ts';
import type { Session } from '../../src/content/index.ts';

function visit(...answers: (Partial<Choices> | null)[]) {
  const life = new AbortController();
  const signals: AbortSignal[] = [];
  const session = { chosenAnew: vi.fn(), getReport: async () => ({ state: 'reading' }) } as unknown as Session;
  const parts = {
    askChosen: async () => {
      const answer = answers.length > 1 ? answers.shift() : answers[0];
      return answer ? { ...defaultChoices, ...answer } : null;
    },
    address: () => 'https://www.shop.example/serum',
    start: vi.fn((signal: AbortSignal) => {
      signals.push(signal);
      return session;
    }),
    paintAs: vi.fn(),
    post: vi.fn(),
  };
  return { parts, session, signals, life, visit: createVisit(parts, life.signal) };
}
const muted = { mutedSites: ['shop.example'] };

test('nothing is read before it is known what is chosen, nor on a muted site', async () => {
  const { parts, visit: made } = visit(muted);
  expect(parts.start).not.toHaveBeenCalled();
  await made.chosenAnew();
  expect(parts.start).not.toHaveBeenCalled();
  expect(await made.getReport()).toEqual({ state: 'muted' });
});

test('a choice that changes is heeded by the session that runs', async () => {
  const { parts, session, visit: made } = visit({}, { markStyle: 'subtle' });
  await made.chosenAnew();
  await made.chosenAnew();
  expect(parts.start).toHaveBeenCalledTimes(1);
  expect(session.chosenAnew).toHaveBeenCalledTimes(1);
  expect(parts.paintAs.mock.calls).toEqual([['strong'], ['subtle']]);
  expect(made.choices().markStyle).toBe('subtle');
});

test('muting ends the session and the count, and unmuting begins anew, when the popup asks at the latest', async () => {
  const { parts, signals, visit: made } = visit({}, muted, {});
  await made.chosenAnew();
  await made.chosenAnew();
  expect(signals[0]?.aborted).toBe(true);
  expect(parts.post).toHaveBeenCalledWith({ redFlags: 0, claims: 0 });
  expect(made.session()).toBeNull();
  expect(await made.getReport()).toEqual({ state: 'reading' });
  expect(signals[1]?.aborted).toBe(false);
});

test('where nobody answers, what was known holds; once over, nothing starts', async () => {
  const { parts, visit: made, life } = visit(null);
  await made.chosenAnew();
  expect(parts.start).toHaveBeenCalledTimes(1);
  const over = visit({});
  over.life.abort();
  await over.visit.chosenAnew();
  expect(over.parts.start).not.toHaveBeenCalled();
  life.abort();
  expect(parts.start.mock.calls[0]?.[0].aborted).toBe(true);
});
