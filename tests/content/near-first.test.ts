// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { nearFirst } from '../../src/content/near-first.ts';

type Seen = { readonly target: Element; readonly isIntersecting: boolean };

/** The browser's observer, told by the test what is near. */
class FakeObserver {
  static last: FakeObserver | null = null;
  readonly observed: Element[] = [];
  ended = false;
  readonly tell: (seen: readonly Seen[]) => void;
  constructor(tell: (seen: readonly Seen[]) => void) {
    this.tell = tell;
    FakeObserver.last = this;
  }
  observe(element: Element): void {
    this.observed.push(element);
  }
  disconnect(): void {
    this.ended = true;
  }
}

let items: HTMLElement[];

beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', FakeObserver);
  FakeObserver.last = null;
  items = Array.from({ length: 9 }, (_, index) => Object.assign(document.createElement('p'), { id: String(index) }));
});
afterEach(() => vi.unstubAllGlobals());

const turns = (): AsyncGenerator<readonly Element[]> => nearFirst(items, (item) => item, 3);
const idsOf = ({ value }: IteratorResult<readonly Element[]>): string =>
  (value ?? []).map(({ id }: Element) => id).join();

function scrolled(to: readonly number[], from: readonly number[] = []): void {
  const seen = (isIntersecting: boolean) => (index: number) => ({ target: items[index] as Element, isIntersecting });
  FakeObserver.last?.tell([...from.map(seen(false)), ...to.map(seen(true))]);
}

test('what is near the viewport comes first, the rest in order, each once', async () => {
  const given = turns();
  const first = given.next();
  scrolled([6, 7]);
  expect([idsOf(await first), idsOf(await given.next()), idsOf(await given.next())]).toEqual([
    '6,7,0',
    '1,2,3',
    '4,5,8',
  ]);
  expect((await given.next()).done).toBe(true);
  expect(FakeObserver.last?.ended).toBe(true);
});

test('a reader who scrolls meanwhile is followed', async () => {
  const given = turns();
  const first = given.next();
  scrolled([0, 1, 2]);
  expect(idsOf(await first)).toBe('0,1,2');
  scrolled([7, 8], [0, 1, 2]);
  expect(idsOf(await given.next())).toBe('7,8,3');
  await given.return(undefined);
  expect(FakeObserver.last?.ended).toBe(true);
});

test('a browser that draws no frame is not waited for', async () => {
  vi.useFakeTimers();
  const first = turns().next();
  await vi.advanceTimersByTimeAsync(200);
  expect(idsOf(await first)).toBe('0,1,2');
  vi.useRealTimers();
});

test('few items, a page that nobody sees and a browser that cannot tell ask for no places', async () => {
  expect(idsOf(await nearFirst(items.slice(0, 3), (item) => item, 3).next())).toBe('0,1,2');
  const hidden = vi.spyOn(Document.prototype, 'visibilityState', 'get').mockReturnValue('hidden');
  expect(idsOf(await turns().next())).toBe('0,1,2');
  hidden.mockRestore();
  expect(FakeObserver.last).toBeNull();
  vi.stubGlobal('IntersectionObserver', undefined);
  expect(idsOf(await turns().next())).toBe('0,1,2');
});
