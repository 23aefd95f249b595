// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { boxInPage, inView, inViewWhole, linesInPage, pointInPage, windowsAround } from '../../src/look/frame-place.ts';

let frame: HTMLIFrameElement;
let range: Range;

class Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  constructor(
    readonly x: number,
    readonly y: number,
    readonly width: number,
    readonly height: number,
  ) {
    this.left = x;
    this.top = y;
    this.right = x + width;
    this.bottom = y + height;
  }
}

/** A frame of 400 by 200 at 100, 50 with a border of 2 and a padding of 3, and a line in it at the given height. */
function lineAt(y: number, within: Document): Range {
  const line = new Box(10, y, 80, 20) as unknown as DOMRect;
  const made = within.createRange();
  made.selectNodeContents(within.body);
  return Object.assign(made, { getBoundingClientRect: () => line, getClientRects: () => [line] });
}

beforeEach(() => {
  Object.assign(globalThis, { DOMRect: Box, innerWidth: 1000, innerHeight: 240 });
  document.body.innerHTML = '<iframe style="padding: 3px"></iframe>';
  frame = document.querySelector('iframe') as HTMLIFrameElement;
  Object.assign(frame, { getBoundingClientRect: () => new Box(100, 50, 410, 210) });
  for (const [name, value] of Object.entries({ clientLeft: 2, clientTop: 2, clientWidth: 400, clientHeight: 200 })) {
    Object.defineProperty(frame, name, { value });
  }
  range = lineAt(30, frame.contentDocument as Document);
});

test('words in a frame are where the frame is, inside its border and padding', () => {
  expect(boxInPage(range)).toMatchObject({ left: 115, top: 85, width: 80, height: 20 });
  expect(linesInPage(range)).toMatchObject([{ left: 115, top: 85 }]);
  expect(pointInPage(range.startContainer, { x: 1, y: 2 })).toEqual({ x: 106, y: 57 });
});

test('words of the page itself are where they say', () => {
  expect(boxInPage(lineAt(30, document))).toMatchObject({ left: 10, top: 30 });
  expect(windowsAround(document.body)).toEqual([window]);
  expect(windowsAround(range.startContainer)).toEqual([frame.contentWindow, window]);
});

test('words are in sight where both the frame and the page show them', () => {
  const inner = frame.contentDocument as Document;
  expect([30, 170, 175, 190, 300, -30].map((y) => [inView(lineAt(y, inner)), inViewWhole(lineAt(y, inner))])).toEqual([
    [true, true],
    // The page ends at 240, 185 below the upper edge of the frame's content.
    [true, false],
    [true, false],
    [false, false],
    [false, false],
    [false, false],
  ]);
});
