/**
 * The first look at a page that says nothing of exosomes.
 *
 * Ours is the built lookout itself, in its own world in a fresh tab: all of its scripts, as the browser's trace times them, from the
 * compilation of its source on. Of each peer its call is timed, in a fresh isolated world in a fresh tab; its source is evaluated
 * before. Beside it stands the look alone: without compilation, and less what the same subject costs on an empty page, which is
 * the start of its world. On a busy machine that difference may be all noise. Time is the processor's.
 */
import { median, rounded } from '../figures.ts';
import { emptyPage } from '../made-up-pages.ts';
import type { PeerId } from '../peers.ts';
import { attempt, type Outcome, runsIn, type Session, turned } from '../session.ts';
import { sum } from '../trace.ts';
import { visitWithPeer, visitWithUs } from '../visit.ts';

type Subject = PeerId | 'ours';
const compared: readonly Subject[] = ['ours', 'limit'];
/** Of a default run. */
const seconds = 85;
/** Milliseconds. */
const leastRead = 0.05;
/** Short visits, each with the noise of a start in it: of the two that are compared, so many in a run. */
const visitsInRun = 2;

export async function measureInnocent(session: Session): Promise<Outcome> {
  const { lab, peers } = session;
  const subjects: readonly Subject[] = ['ours', ...peers.map(({ id }) => id)];
  const empty = emptyPage();
  // Between the pages, so that what else the machine does bears on what is taken off as on the rest.
  const pages = session.pages(false).flatMap((page, index) => (index % 3 === 0 ? [empty, page] : [page]));
  const times = new Map(pages.map(({ name }) => [name, times0(subjects)]));
  const compiles = new Map(pages.map(({ name }) => [name, [] as number[]]));
  let runs = 0;
  for (const run of runsIn(session, seconds, 'innocent pages')) {
    runs++;
    for (const page of pages) {
      const visited = [
        ...(run === 0 ? subjects : compared),
        ...Array(visitsInRun - 1)
          .fill(compared)
          .flat(),
      ];
      for (const subject of turned<Subject>(visited, run)) {
        const peer = peers.find(({ id }) => id === subject);
        const found = await attempt(session, page.name, async () => {
          if (peer) return (await visitWithPeer(lab, page, peer)).runs[0]?.call.processor ?? Number.NaN;
          const visit = await visitWithUs(lab, page);
          if (page !== empty) session.shopVisits.push({ page: `${page.name}, innocent`, visit });
          compiles.get(page.name)?.push(sum(visit.tasks.map(({ compile }) => compile)).processor);
          return sum(visit.tasks.map(({ script }) => script)).processor;
        });
        times
          .get(page.name)
          ?.get(subject)
          ?.push(...found);
      }
    }
  }
  const of = (page: string, subject: Subject) => median(times.get(page)?.get(subject) ?? []);
  const bySubject = (value: (subject: Subject) => number) =>
    Object.fromEntries(subjects.map((subject) => [subject, value(subject)])) as Record<Subject, number>;
  const shown = session.pages(false).map(({ name }) => name);
  const rows = shown.map((page) => ({ page, ...bySubject((subject) => of(page, subject)) }));
  const compiled = (page: string, subject: Subject) => (subject === 'ours' ? median(compiles.get(page) ?? []) : 0);
  const look = (page: string, subject: Subject) => of(page, subject) - compiled(page, subject);
  const looks = shown.map((page) => bySubject((subject) => look(page, subject) - look(empty.name, subject)));
  // On a page so small that a native read of it is lost in the noise, there is nothing to compare with.
  const ratio = (row: Record<Subject, number>) => (row.limit > leastRead ? row.ours / row.limit : Number.NaN);
  const middle = (list: readonly Record<Subject, number>[], subject: Subject) =>
    rounded(median(list.map((row) => row[subject])));
  const middles = (list: readonly Record<Subject, number>[]) =>
    Object.fromEntries(subjects.map((subject) => [subject, middle(list, subject)]));
  return {
    innocentColdOverLimit: {
      value: rounded(median(rows.map(ratio).filter(Number.isFinite))),
      behind: {
        runs,
        unit: 'ms of the processor, the start of the script included',
        medians: middles(rows),
        compile: rounded(median([...compiles.values()].flat())),
        lookAlone: { ratio: rounded(median(looks.map(ratio).filter(Number.isFinite))), medians: middles(looks) },
        pages: [
          ...rows.map((row) => ({ ...roundedAll(row), ratio: rounded(ratio(row)) })),
          roundedAll({ page: 'empty', ...bySubject((subject) => of(empty.name, subject)) }),
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
