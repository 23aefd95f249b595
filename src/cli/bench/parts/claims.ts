/**
 * Pages with twenty claims: script, layout and the next frame.
 *
 * Ours are the extension's own tasks on the page's main thread from the start of its content script to the last frame in which
 * marks came, and of those frames all but the page's own callbacks. Judging goes on in the extension's worker, which no page
 * waits for; until when the marks are there is told beside it. To compile its scripts and to start the first of them
 * on an empty page is taken off, as that is outside what is timed of the peers: of each peer that is its task and the frame after it.
 *
 * Cold is the first time in a fresh tab. Warm is each further time in the same tab, after the page was rendered anew with other
 * text, as single-page shops do. Time is the processor's.
 */
import { median, rounded } from '../figures.ts';
import type { PeerId } from '../peers.ts';
import type { Reading } from '../readings.ts';
import { attempt, type Outcome, runsIn, type Session, turned } from '../session.ts';
import { type PeerVisit, visitWithPeer, visitWithUs } from '../visit.ts';
import { type SourceCost, sourceCost } from './source.ts';

const warmRounds = 3;
type Subject = PeerId | 'ours';
const compared: readonly Subject[] = ['ours', 'markJs'];
/** Of a default run. */
const seconds = 115;

/** Milliseconds. */
interface Times {
  readonly cold: number[];
  readonly warm: number[];
  readonly untilPainted: number[];
  readonly untilPaintedWarm: number[];
  readonly changed: number[];
  readonly takenOff: number[];
}

export async function measureClaims(session: Session): Promise<Outcome> {
  const { lab, peers } = session;
  const subjects: readonly Subject[] = ['ours', ...peers.map(({ id }) => id)];
  const pages = session.pages(true);
  const times = new Map(pages.map(({ name }) => [name, new Map(subjects.map((subject) => [subject, noTimes()]))]));
  const marks = new Map<string, number[]>(pages.map(({ name }) => [name, []]));
  const source = await sourceCost(session);
  let runs = 0;
  for (const run of runsIn(session, seconds, 'pages with claims')) {
    runs++;
    for (const page of pages) {
      for (const subject of turned(run === 0 ? subjects : compared, run)) {
        const into = times.get(page.name)?.get(subject);
        const peer = peers.find(({ id }) => id === subject);
        await attempt(session, page.name, async () => {
          if (!into) return;
          if (peer) {
            addPeer(into, await visitWithPeer(lab, page, peer, { rounds: warmRounds, counted: run === 0 }));
            return;
          }
          const visit = await visitWithUs(lab, page, { rounds: warmRounds });
          session.shopVisits.push({ page: page.name, visit });
          marks.get(page.name)?.push(visit.marks);
          addOurs(into, visit.readings, source);
        });
      }
    }
  }
  const figure = (kind: 'cold' | 'warm') => {
    const of = (page: string, subject: Subject) => median(times.get(page)?.get(subject)?.[kind] ?? []);
    const rows = pages.map(({ name }) => ({
      page: name,
      times: subjects.map((each) => [each, of(name, each)] as const),
    }));
    const ratio = (name: string) => of(name, 'ours') / of(name, 'markJs');
    const painted = kind === 'cold' ? 'untilPainted' : 'untilPaintedWarm';
    const ours = (name: string) => times.get(name)?.get('ours');
    return {
      value: rounded(median(pages.map(({ name }) => ratio(name)).filter(Number.isFinite))),
      behind: {
        runs,
        ...(kind === 'warm' && { roundsInRun: warmRounds }),
        unit: 'ms of the processor, script, layout and frame',
        medians: Object.fromEntries(
          subjects.map((each) => [
            each,
            rounded(median(pages.map(({ name }) => of(name, each)).filter(Number.isFinite))),
          ]),
        ),
        ...(kind === 'cold' && {
          takenOffOurs: rounded(median(pages.flatMap(({ name }) => ours(name)?.takenOff ?? []))),
          nodesChanged: Object.fromEntries(
            subjects.map((each) => [
              each,
              Math.max(0, ...pages.flatMap(({ name }) => times.get(name)?.get(each)?.changed ?? [])),
            ]),
          ),
        }),
        pages: rows.map(({ page, times: own }) => ({
          page,
          ...Object.fromEntries(own.map(([subject, time]) => [subject, rounded(time)])),
          ratio: rounded(ratio(page)),
          untilPaintedWall: rounded(median(ours(page)?.[painted] ?? [])),
          marks: rounded(median(marks.get(page) ?? [])),
        })),
      },
    };
  };
  return { claimsColdOverMarkJs: figure('cold'), claimsWarmOverMarkJs: figure('warm') };
}

function noTimes(): Times {
  return { cold: [], warm: [], untilPainted: [], untilPaintedWarm: [], changed: [], takenOff: [] };
}

function addPeer(times: Times, { runs: [cold, ...warm], pageNodesChanged }: PeerVisit): void {
  if (cold) times.cold.push(cold.withFrame.processor);
  times.warm.push(...warm.map(({ withFrame }) => withFrame.processor));
  times.changed.push(pageNodesChanged);
}

function addOurs(times: Times, [cold, ...warm]: readonly Reading[], source: SourceCost): void {
  if (cold) times.cold.push(cold.cost.processor - cold.compile.processor - source.evaluate.processor);
  if (cold) times.takenOff.push(cold.compile.processor + source.evaluate.processor);
  if (cold) times.untilPainted.push(cold.untilAll);
  times.warm.push(...warm.map(({ cost }) => cost.processor));
  times.untilPaintedWarm.push(...warm.map(({ untilAll }) => untilAll));
}
