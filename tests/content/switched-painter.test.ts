// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { switchedPainter } from '../../src/content/switched-painter.ts';
import type { Mark, Painter } from '../../src/mark/index.ts';

const mark = (id: string): Mark => ({ id, level: 'red', ranges: [] });

function fakePainter() {
  const painted: string[] = [];
  const painter: Painter = {
    paint: vi.fn((marks: readonly Mark[]) => void painted.splice(0, painted.length, ...marks.map(({ id }) => id))),
    add: vi.fn((marks: readonly Mark[]) => void painted.push(...marks.map(({ id }) => id))),
    refresh: vi.fn(),
    hitsAt: () => [{ id: 'a', range: new Range() }],
    focus: vi.fn(),
    clear: vi.fn(() => void painted.splice(0)),
  };
  return { painter, painted };
}

describe('a painter with a switch', () => {
  it('paints nothing until it is switched on, then all that was asked for', () => {
    const { painter, painted } = fakePainter();
    const switched = switchedPainter(() => painter);
    switched.paint([mark('a')]);
    switched.add([mark('b')]);
    expect(painted).toEqual([]);
    expect(switched.hitsAt(0, 0, document)).toEqual([]);
    switched.show('strong');
    expect(painted).toEqual(['a', 'b']);
    expect(switched.hitsAt(0, 0, document)).toMatchObject([{ id: 'a' }]);
  });

  it('takes its marks away when switched off, and brings back what stands by then', () => {
    const { painter, painted } = fakePainter();
    const switched = switchedPainter(() => painter);
    switched.show('strong');
    switched.paint([mark('a')]);
    switched.show('none');
    expect(painted).toEqual([]);
    switched.paint([mark('c')]);
    switched.show('strong');
    expect(painted).toEqual(['c']);
  });

  it('forgets what was cleared', () => {
    const { painter, painted } = fakePainter();
    const switched = switchedPainter(() => painter);
    switched.paint([mark('a')]);
    switched.clear();
    switched.show('strong');
    expect(painted).toEqual([]);
  });

  it('takes away what one style painted before another paints it', () => {
    const [strong, subtle] = [fakePainter(), fakePainter()];
    const switched = switchedPainter((strength) => (strength === 'strong' ? strong : subtle).painter);
    switched.show('strong');
    switched.paint([mark('a')]);
    switched.show('subtle');
    expect(strong.painted).toEqual([]);
    expect(subtle.painted).toEqual(['a']);
  });
});
