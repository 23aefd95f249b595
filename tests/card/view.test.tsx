// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ClaimExplanation } from '../../src/card/explanation.ts';
import { CardView } from '../../src/card/view.tsx';
import { longestQuote } from '../../src/look/plain-text.ts';
import { explanation } from './explanations.ts';

const nothing = (): void => undefined;

function show(...claims: ClaimExplanation[]): HTMLElement {
  render(<CardView claims={claims} sheet={false} onClose={nothing} onHide={async () => true} />, document.body);
  return document.querySelector('[role=dialog]') as HTMLElement;
}

afterEach(() => render(null, document.body));

test('tells what a reader asks, in that order', () => {
  const text = (show(explanation()).textContent ?? '').replaceAll('\u00a0', ' ');
  const order = [
    'Red flag',
    'Keeps without cold',
    'stable at room temperature',
    'The page says that it keeps.',
    'They do not keep.',
    'Storage',
    'An article',
    '4 February 2025',
    'Disagrees',
    'A journal',
    'August 2018',
    'Some did keep in a laboratory.',
    'A paper on storage',
    'How was it tested?',
    'in 19 of 20 sentences',
    'Not this one',
    'Not medical or legal advice',
  ].map((words) => text.indexOf(words));
  expect(order).not.toContain(-1);
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test('is a dialog named by level and claim', () => {
  const dialog = show(explanation());
  const label = dialog.querySelector(`#${dialog.getAttribute('aria-labelledby')}`);
  expect(label?.textContent).toBe('Red flag: Keeps without cold');
});

test('links open apart and tell the other site nothing', () => {
  const link = show(explanation()).querySelector('a');
  expect(link?.href).toBe('https://example.org/paper');
  expect(link?.target).toBe('_blank');
  expect(link?.rel).toBe('noopener noreferrer');
});

test('the close button closes', () => {
  const onClose = vi.fn();
  render(
    <CardView claims={[explanation()]} sheet={false} onClose={onClose} onHide={async () => true} />,
    document.body,
  );
  document.querySelector<HTMLElement>('button[aria-label=Close]')?.click();
  expect(onClose).toHaveBeenCalledOnce();
});

test('several claims on the same words share the card, the first one open', () => {
  const dialog = show(explanation(), explanation({ id: '0.live-cells.0', name: 'Said to live' }));
  const claims = [...dialog.querySelectorAll<HTMLDetailsElement>('details.claim')];
  expect(claims.map(({ open }) => open)).toEqual([true, false]);
  expect(dialog.textContent).toContain('2 claims in these words');
});

test('more than two second opinions wait to be asked for', () => {
  const [opinion] = explanation().opinions;
  if (!opinion) throw new Error('no opinion to repeat');
  const opinions = ['a', 'b', 'c', 'd'].map((id) => ({ ...opinion, id }));
  const dialog = show(explanation({ opinions }));
  expect(dialog.querySelectorAll('.opinions:not(.more .opinions) > li')).toHaveLength(2);
  expect(dialog.querySelector('.more summary')?.textContent).toBe('2 more opinions');
});

describe('hostile words of a page', () => {
  const quote = (words: string): HTMLElement => show(explanation({ words })).querySelector('bdi span') as HTMLElement;

  test('are text, whatever they look like', () => {
    const words = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
    expect(quote(words).textContent).toBe(words);
    expect(quote(words).children).toHaveLength(0);
    expect(document.querySelector('img, script')).toBeNull();
  });

  test('are shortened', () => {
    const shown = quote('stable at room temperature '.repeat(400)).textContent ?? '';
    expect(shown.length).toBeLessThanOrEqual(longestQuote + 1);
    expect(shown.endsWith('temperature…') || shown.endsWith('room…') || shown.endsWith('at…')).toBe(true);
  });

  test('cannot turn the direction of what follows', () => {
    expect(quote('\u202egnieb eb ot\u202c \u2066stable\u0000').textContent).toBe('gnieb eb ot stable');
  });
});

test.each([
  ['one claim alone has its level’s colour from edge to edge', 1, 'dialog red'],
  ['several claims have none', 2, 'dialog'],
])('%s', (_, number, name) => {
  const claims = Array.from({ length: number }, (_, index) => explanation({ id: `finding-${index}` }));
  expect(show(...claims).className).toBe(name);
});
