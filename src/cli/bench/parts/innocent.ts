/**
 * The first look at a page that says nothing of exosomes.
 *
 * Ours is the built content script itself, in its own world in a fresh tab: all of its scripts, as the browser's trace times
 * them, less the compilation of its source and less what the same costs on an empty page (start of the extension, questions
 * for its settings): what remains is what the page's content costs. On a busy machine the difference may even be negative, and
 * is left so: it shows how little such a figure is worth. Of each peer its call is timed, in a fresh isolated world
 * in a fresh tab, and the same call on an empty page taken off, too. Time is the processor's.
 */
import { median, rounded } from '../figures.ts';
import { emptyPage } from '../made-up-pages.ts';
import type { PeerId } from '../peers.ts';
import { lookOf } from '../readings.ts';
import { attempt, type Outcome, runsIn, type Session, turned } from '../session.ts';
import { sum } from '../trace.ts';
import { visitWithPeer, visitWithUs } from '../visit.ts';

type Subject = PeerId | 'ours';
const compared: readonly Subject[] = ['ours', 'limit'];
/** Of a default run. */
const seconds = 85;
/** Milliseconds. */
const leastRead = 0.05;

export async function measureInnocent(session: Session): Promise<Outcome> {
  const { lab, peers } = session;
  const subjects: readonly Subject[] = ['ours', ...peers.map(({ id }) => id)];
  const empty = emptyPage();
  // Between the pages, so that what else the machine does bears on what is taken off as on the rest.
  const pages = session.pages(false).flatMap((page, index) => (index % 3 === 0 ? [empty, page] : [page]));
  const times = new Map(pages.map(({ name }) => [name, times0(subjects)]));
  const compiles: number[] = [];
  let runs = 0;
  for (const run of runsIn(session, seconds, 'innocent pages')) {
    runs++;
    for (const page of pages) {
      for (const subject of turned(run === 0 ? subjects : compared, run)) {
        const peer = peers.find(({ id }) => id === subject);
        const found = await attempt(session, page.name, async () => {
          if (peer) return (await visitWithPeer(lab, page, peer)).runs[0]?.call.processor ?? Number.NaN;
          const visit = await visitWithUs(lab, page);
          if (page !== empty) session.shopVisits.push({ page: `${page.name}, innocent`, visit });
          compiles.push(sum(visit.tasks.map(({ compile }) => compile)).processor);
          return lookOf(visit.tasks).processor;
        });
        times
          .get(page.name)
          ?.get(subject)
          ?.push(...found);
      }
    }
  }
  const of = (page: string, subject: Subject) => median(times.get(page)?.get(subject) ?? []);
  const start = (subject: Subject) => of(empty.name, subject);
  const rows = session.pages(false).map(({ name }) => {
    const own = subjects.map((subject) => [subject, of(name, subject) - start(subject)] as const);
    return { page: name, ...(Object.fromEntries(own) as Record<Subject, number>) };
  });
  // On a page so small that a native read of it is lost in the noise, there is nothing to compare with.
  const ratio = (row: (typeof rows)[number]) => (row.limit > leastRead ? row.ours / row.limit : Number.NaN);
  const middle = (subject: Subject) => rounded(median(rows.map((row) => row[subject])));
  return {
    innocentColdOverLimit: {
      value: rounded(median(rows.map(ratio).filter(Number.isFinite))),
      behind: {
        runs,
        unit: 'ms of the processor, the empty page taken off',
        medians: Object.fromEntries(subjects.map((subject) => [subject, middle(subject)])),
        compile: rounded(median(compiles)),
        pages: [
          ...rows.map((row) => ({ ...roundedAll(row), ratio: rounded(ratio(row)) })),
          roundedAll({ page: 'empty, taken off', ...Object.fromEntries(subjects.map((each) => [each, start(each)])) }),
        ],
      },
    },
  };
}

function times0(subjects: readonly Subject[]): Map<Subject, number[]> {
  return new Map(subjects.map((subject) => [subject, []]));
}

function roundedAll(row: Readonly<Record<string, string | number>>): Record<string, string | number | null> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, typeof value === 'number' ? rounded(value) : value]),
  );
}
