/**
 * The first look at a page that says nothing of exosomes.
 *
 * Every subject is the content script of an extension, started when the page is idle, in its own world in a fresh tab: ours the
 * built lookout, each peer a script of its few lines, or of its library, with its one call, and nothing around it. All that runs of
 * it is timed, as the browser's trace has it, from the compilation of its source on; of ours that is the beginning of its watch,
 * too, which no peer keeps. Nothing is taken off. Beside it stands the look alone: without compilation, and less what the same
 * subject costs on an empty page, which is the start of its world. On a busy machine that difference may be all noise. Time is
 * the processor's.
 */
import { median, rounded } from '../figures.ts';
import { emptyPage } from '../made-up-pages.ts';
import type { BenchPage } from '../page.ts';
import type { PeerId } from '../peers.ts';
import { attempt, type Outcome, runsIn, type Session, turned } from '../session.ts';
import { sum, type Task } from '../trace.ts';
import { visitWithPeerExtension, visitWithUs } from '../visit.ts';

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
  const compiles = new Map(pages.map(({ name }) => [name, times0(subjects)]));
  const visit = async (page: BenchPage, subject: Subject): Promise<readonly Task[]> => {
    if (subject !== 'ours') return await visitWithPeerExtension(lab, page, subject);
    const ours = await visitWithUs(lab, page);
    if (page !== empty) session.shopVisits.push({ page: `${page.name}, innocent`, visit: ours });
    return ours.tasks;
  };
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
        for (const tasks of await attempt(session, page.name, () => visit(page, subject))) {
          const total = (kind: 'script' | 'compile') => sum(tasks.map((task) => task[kind])).processor;
          times.get(page.name)?.get(subject)?.push(total('script'));
          compiles.get(page.name)?.get(subject)?.push(total('compile'));
        }
      }
    }
  }
  const medianOf = (list: typeof times, page: string, subject: Subject) => median(list.get(page)?.get(subject) ?? []);
  const of = (page: string, subject: Subject) => medianOf(times, page, subject);
  const bySubject = (value: (subject: Subject) => number) =>
    Object.fromEntries(subjects.map((subject) => [subject, value(subject)])) as Record<Subject, number>;
  const shown = session.pages(false).map(({ name }) => name);
  const rows = shown.map((page) => ({ page, ...bySubject((subject) => of(page, subject)) }));
  const look = (page: string, subject: Subject) => of(page, subject) - medianOf(compiles, page, subject);
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
        compile: middles(shown.map((page) => bySubject((subject) => medianOf(compiles, page, subject)))),
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
