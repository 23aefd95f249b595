/** Made-up pages, reports and parts, so that the session is tried without a rule, a page reader or a browser. */
import { vi } from 'vitest';
import type { ClaimId, Finding, Level, PageReport, PageText, Place } from '../../rules/types.ts';
import type { Card, CardOptions, Passage } from '../../src/card/index.ts';
import type { PageReading, SessionParts } from '../../src/content/index.ts';
import type { Mark, Painter } from '../../src/mark/index.ts';

export function finding(claim: ClaimId, text: string, at: Place[], level: Level = 'red', id = `0.${claim}.0`): Finding {
  return { id, claim, level, text, sentence: text, lang: 'en', place: 'description', guidance: [], at };
}

export function report(...findings: Finding[]): PageReport {
  const product = {
    name: 'Serum',
    kind: 'product',
    main: true,
    exosomeSource: [],
    passed: [],
    missing: [],
    notChecked: [],
  } as const;
  return {
    schema: 1,
    url: null,
    title: 'Serum',
    lang: 'en',
    rules: { version: '0', languages: ['en'] },
    products: findings.length > 0 ? [{ ...product, findings }] : [],
    coverage: { blocks: 1, naming: 0, skipped: [], notCovered: [] },
  };
}

/** The text of every paragraph as one block. */
function textOf(document: Document): PageText {
  const elements = [...document.querySelectorAll('p')];
  const blocks = elements.map((element, id) => ({
    id,
    text: element.textContent ?? '',
    lang: '',
    role: 'description' as const,
    product: 0,
    heading: null,
  }));
  return {
    url: null,
    title: '',
    lang: 'en',
    blocks,
    products: [{ name: '', kind: 'product', main: true, place: 'page' }],
    skipped: [],
  };
}

/** Reads and judges the document; a paragraph with `hidden` has no range, as a closed panel. */
export async function read(document: Document, judge = assess): Promise<PageReading> {
  const elements = [...document.querySelectorAll('p')];
  const judged = judge(textOf(document));
  const findings = judged.products.flatMap((product) => product.findings);
  const placeOf = (id: string, occurrence: number) => findings.find((each) => each.id === id)?.at[occurrence];
  const elementOf = (id: string, occurrence: number) => elements[placeOf(id, occurrence)?.block ?? -1] ?? null;
  return {
    report: judged,
    rangeOf(id, occurrence) {
      const [place, element] = [placeOf(id, occurrence), elementOf(id, occurrence)];
      if (!place || !element?.isConnected || element.hidden || !element.firstChild) return null;
      const range = document.createRange();
      range.setStart(element.firstChild, place.start);
      range.setEnd(element.firstChild, place.end);
      return range;
    },
    elementOf,
    isCollapsed: (id, occurrence) => elementOf(id, occurrence)?.hasAttribute('hidden') ?? false,
  };
}

/** Finds every "room temperature" and every "injected". */
export function assess(page: PageText): PageReport {
  const claims = [
    ['shelf-stable', 'room temperature', 'red'],
    ['injectable', 'injected', 'red'],
    ['topical-only', 'topical use', 'good'],
  ] as const;
  return report(
    ...claims.flatMap(([claim, words, level]) => {
      const at = page.blocks.flatMap(({ id, text }) => {
        const start = text.indexOf(words);
        return start < 0 ? [] : [{ block: id, start, end: start + words.length }];
      });
      return at.length > 0 ? [finding(claim, words, at, level)] : [];
    }),
  );
}

export interface MadeUp {
  readonly parts: SessionParts;
  readonly painted: () => readonly Mark[];
  readonly card: {
    sent: Parameters<Card['send']>[0][];
    passage: Passage | null;
    options: Omit<CardOptions, 'drawing' | 'chosen' | 'hide'> | null;
    stopped: boolean;
  };
  /** Tells the session that the page has changed. */
  readonly change: () => void;
}

/** Parts that record what the session does with them; `change` overrides any. */
export function madeUp(document: Document, change: Partial<SessionParts> = {}): MadeUp {
  let marks: readonly Mark[] = [];
  let onChange = (): void => undefined;
  const card: MadeUp['card'] = { sent: [], passage: null, options: null, stopped: false };
  const painter: Painter = {
    paint: (next) => {
      marks = next;
    },
    add: (next) => {
      marks = [...marks, ...next];
    },
    refresh: vi.fn(),
    hitsAt: () => marks.flatMap(({ id, ranges }) => ranges.slice(0, 1).map((range) => ({ id, range }))).slice(0, 1),
    focus: vi.fn(),
    clear: () => {
      marks = [];
    },
  };
  const speaks = (text: string): boolean => /exosome/i.test(text);
  const readPage: SessionParts['readPage'] = vi.fn(() => read(document));
  return {
    painted: () => marks,
    card,
    change: () => onChange(),
    parts: {
      pageMentions: () => speaks(document.body.textContent ?? ''),
      found: false,
      readPage,
      readIfItSpeaks: async () => (speaks(document.body.textContent ?? '') ? await readPage() : null),
      mentions: speaks,
      watch: (watching, signal) => {
        // As the watcher does: it asks of what came, and here anything may have.
        onChange = () => {
          if (watching.matters(() => document.body.textContent ?? '')) watching.onChange();
        };
        signal.addEventListener('abort', () => {
          onChange = () => undefined;
        });
        return { isBehind: () => false };
      },
      painter,
      createCard: (options) => {
        card.options = options;
        return {
          send(event) {
            card.sent.push(event);
            if (event.type === 'activated' || event.type === 'report-changed') card.passage = event.subject;
          },
          passage: () => card.passage,
          prepare() {},
          holds: () => false,
          isHost: () => false,
          stop: () => {
            card.stopped = true;
          },
        };
      },
      shown: (report) => ({ report, hidden: { level: 0, kind: 0, site: 0, page: 0 } }),
      post: vi.fn(),
      whenIdle: vi.fn(),
      pause: () => Promise.resolve(),
      isAlive: () => true,
      ...change,
    },
  };
}
