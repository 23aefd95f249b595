/**
 * The first look at a page that says nothing of exosomes.
 *
 * Ours is the built content script itself, in its own world in a fresh tab: all of its scripts, as the browser's trace times
 * them, less the compilation of its source and less what the same costs on an empty page (start of the extension, questions
 * for its settings): what remains is what the page's content costs. Of each peer its call is timed, in a fresh isolated world
 * in a fresh tab, and the same call on an empty page taken off, too. Time is the processor's.
 */
import { median, rounded } from '../figures.ts';
import { emptyPage } from '../made-up-pages.ts';
import type { PeerId } from '../peers.ts';
import { lookOf } from '../readings.ts';
import { attempt, type Outcome, runsIn, type Session, turned } from '../session.ts';
import { visitWithPeer, visitWithUs } from '../visit.ts';
import { sourceCost } from './source.ts';

type Subject = PeerId | 'ours';
const compared: readonly Subject[] = ['ours', 'limit'];
/** Of a default run. */
const seconds = 85;

export async function measureInnocent(session: Session): Promise<Outcome> {
  const { lab, peers } = session;
  const subjects: readonly Subject[] = ['ours', ...peers.map(({ id }) => id)];
  const empty = emptyPage();
  const pages = [empty, ...session.pages(false)];
  const times = new Map(pages.map(({ name }) => [name, times0(subjects)]));
  const source = await sourceCost(session);
  let runs = 0;
  for (const run of runsIn(session, seconds, 'innocent pages')) {
    runs++;
    for (const page of pages) {
      for (const subject of turned(run === 0 ? subjects : compared, run)) {
        // Measured already: what starting costs.
        if (page === empty && subject === 'ours') continue;
        const peer = peers.find(({ id }) => id === subject);
        const found = await attempt(session, page.name, async () => {
          if (peer) return (await visitWithPeer(lab, page, peer)).runs[0]?.call.processor ?? Number.NaN;
          const visit = await visitWithUs(lab, page);
          session.shopVisits.push({ page: `${page.name}, innocent`, visit });
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
  const start = (subject: Subject) => (subject === 'ours' ? source.start.processor : of(empty.name, subject));
  const rows = session.pages(false).map(({ name }) => {
    const own = subjects.map((subject) => [subject, Math.max(0, of(name, subject) - start(subject))] as const);
    return { page: name, ...(Object.fromEntries(own) as Record<Subject, number>) };
  });
  const ratio = (row: (typeof rows)[number]) => row.ours / row.limit;
  const middle = (subject: Subject) => rounded(median(rows.map((row) => row[subject])));
  return {
    innocentColdOverLimit: {
      value: rounded(median(rows.map(ratio))),
      behind: {
        runs,
        unit: 'ms of the processor, the empty page taken off',
        medians: Object.fromEntries(subjects.map((subject) => [subject, middle(subject)])),
        emptyPage: Object.fromEntries(subjects.map((subject) => [subject, rounded(start(subject))])),
        compile: rounded(source.compile.processor),
        pages: rows.map((row) => ({
          page: row.page,
          ...Object.fromEntries(subjects.map((subject) => [subject, rounded(row[subject])])),
          ratio: rounded(ratio(row)),
        })),
      },
    },
  };
}

function times0(subjects: readonly Subject[]): Map<Subject, number[]> {
  return new Map(subjects.map((subject) => [subject, []]));
}
