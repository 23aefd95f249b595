/** The main thread's time for ten times the text over that for the text once, measured as for pages with claims, cold. */
import { median, rounded } from '../figures.ts';
import { sizedPages } from '../made-up-pages.ts';
import { attempt, type Outcome, runsIn, type Session } from '../session.ts';
import { visitWithUs } from '../visit.ts';
import { sourceCost } from './source.ts';

const longestWait = 30_000;
/** Of a default run. */
const seconds = 25;

export async function measureSize(session: Session): Promise<Outcome> {
  const { lab } = session;
  const source = await sourceCost(session);
  const rows = sizedPages().map((page) => ({ page, times: [] as number[], painted: [] as number[] }));
  let runs = 0;
  for (const _ of runsIn(session, seconds, 'once and ten times the text')) {
    runs++;
    for (const { page, times, painted } of rows) {
      for (const { readings } of await attempt(session, page.name, () =>
        visitWithUs(lab, page, { wait: longestWait }),
      )) {
        const [cold] = readings;
        if (!cold) continue;
        times.push(cold.cost.processor - cold.compile.processor - source.evaluate.processor);
        painted.push(cold.untilAll);
      }
    }
  }
  const [once, tenfold] = rows.map(({ times, painted }) => ({ time: median(times), painted: median(painted) }));
  const over = (one = Number.NaN, other = Number.NaN) => rounded(one / other);
  return {
    timeAt10xOver1x: {
      value: over(tenfold?.time, once?.time),
      behind: {
        runs,
        untilPaintedAt10xOver1x: over(tenfold?.painted, once?.painted),
        pages: rows.map(({ page, times, painted }) => ({
          page: page.name,
          ours: rounded(median(times)),
          untilPaintedWall: rounded(median(painted)),
        })),
      },
    },
  };
}
