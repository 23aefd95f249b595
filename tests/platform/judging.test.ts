import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { JudgedPage, PageSnapshot } from '../../src/page/index.ts';

type Listener<Value> = (value: Value) => void;

function event<Value>() {
  const listeners = new Set<Listener<Value>>();
  return {
    addListener: (listener: Listener<Value>) => void listeners.add(listener),
    removeListener: (listener: Listener<Value>) => void listeners.delete(listener),
    tell: (value: Value) => {
      for (const listener of listeners) listener(value);
    },
  };
}

/** Two ends of a connection, as the browser makes them: what one posts, the other is told later, as JSON. */
function ends() {
  const make = () => ({ name: 'exosomes-judge', onMessage: event<unknown>(), onDisconnect: event<undefined>() });
  const [near, far] = [make(), make()];
  let open = true;
  const end = (own: typeof near, other: typeof near) => ({
    ...own,
    postMessage(message: unknown) {
      if (!open) throw new Error('Attempting to use a disconnected port object');
      const text = JSON.stringify(message);
      queueMicrotask(() => other.onMessage.tell(JSON.parse(text)));
    },
    disconnect() {
      open = false;
      queueMicrotask(() => other.onDisconnect.tell(undefined));
    },
  });
  return [end(near, far), end(far, near)] as const;
}

const onConnect = event<ReturnType<typeof ends>[number]>();
const connect = vi.fn(() => {
  const [near, far] = ends();
  onConnect.tell(far);
  return near;
});
vi.mock('wxt/browser', () => ({ browser: { runtime: { connect: () => connect(), onConnect } } }));
const { askJudgement, onJudge } = await import('../../src/platform/judging.ts');

const snapshot = (text: string): PageSnapshot => ({
  url: 'https://shop.example/',
  title: 'Exosomes',
  head: '<meta property="og:type" content="product">',
  scripting: true,
  declaredOnly: false,
  leftOut: 0,
  firstAnchor: 0,
  xml: false,
  stretches: [
    { open: '<p>' },
    { text },
    { close: true },
    { whole: '<b>one</b>' },
    { whole: '<x-a></x-a>', roots: true },
  ],
  frames: [{ position: 2, markup: { stretches: [{ whole: '<i>in</i>' }], firstAnchor: 5, xml: true, frames: [] } }],
});
const judged = { report: { title: 'x' }, spots: {} } as unknown as JudgedPage;
let pauses = 0;
const pause = async (): Promise<void> => {
  pauses += 1;
};
let stop = (): void => undefined;

beforeEach(() => {
  pauses = 0;
  connect.mockClear();
});
afterEach(() => stop());

describe('a page that is sent to be judged', () => {
  it('arrives whole, in slices of their own tasks, and its judgement comes back', async () => {
    const judge = vi.fn(() => judged);
    stop = onJudge(judge);
    // Every look at the clock finds the task long enough.
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 10));
    const long = snapshot('外 "exosome"\n'.repeat(40_000));
    expect(await askJudgement(long, pause)).toEqual(judged);
    expect(judge).toHaveBeenCalledExactlyOnceWith(long);
    expect(pauses).toBeGreaterThan(3);
    clock.mockRestore();
  });

  it('is sent again where the worker was ended meanwhile', async () => {
    stop = onJudge(() => judged);
    connect.mockImplementationOnce(() => {
      const [near, far] = ends();
      far.disconnect();
      return near;
    });
    expect(await askJudgement(snapshot('exosome'), pause)).toEqual(judged);
    expect(connect).toHaveBeenCalledTimes(2);
  });

  it('is given up where it cannot be judged, with one line of why in the background', async () => {
    const complain = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    stop = onJudge(() => {
      throw new Error('torn');
    });
    await expect(askJudgement(snapshot('exosome'), pause)).rejects.toThrow('nobody judged the page');
    expect(complain).toHaveBeenCalledTimes(3);
    complain.mockRestore();
  });
});
