/**
 * The extension's longest task on pages of a megabyte of text and of 200,000 nodes: of each page the median of its visits, and
 * of these the median; beside it the page where it is longest. Time is the processor's, that by the clock beside it.
 */
import { median, rounded } from '../figures.ts';
import { hugePages } from '../made-up-pages.ts';
import { longestOf } from '../readings.ts';
import { attempt, type Outcome, runsIn, type Session } from '../session.ts';
import { type OurVisit, visitWithUs } from '../visit.ts';

const longestWait = 20_000;
/** Of a default run. */
const seconds = 35;

export async function measureHuge(session: Session): Promise<Outcome> {
  const pages = hugePages().map((page) => ({ page, visits: [] as OurVisit[] }));
  let runs = 0;
  for (const _ of runsIn(session, seconds, 'huge pages')) {
    runs++;
    for (const { page, visits } of pages) {
      const visit = () => visitWithUs(session.lab, page, { wait: longestWait });
      visits.push(...(await attempt(session, page.name, visit)));
    }
  }
  const rows = pages.map(({ page, visits }) => {
    const longest = visits.map(({ tasks }) => longestOf(tasks));
    return {
      page: page.name,
      longestTask: median(longest.map(({ processor }) => processor)),
      byTheClock: median(longest.map(({ wall }) => wall)),
      untilPainted: median(visits.flatMap(({ readings }) => readings.map(({ untilAll }) => untilAll))),
    };
  });
  const measured = rows.map(({ longestTask }) => longestTask).filter(Number.isFinite);
  return {
    longestTaskHugeMs: {
      value: measured.length > 0 ? rounded(median(measured)) : null,
      behind: {
        runs,
        worstPage: measured.length > 0 ? rounded(Math.max(...measured)) : null,
        pages: rows.map(({ page, longestTask, byTheClock, untilPainted }) => ({
          page,
          longestTask: rounded(longestTask),
          byTheClock: rounded(byTheClock),
          untilPaintedWall: rounded(untilPainted),
        })),
      },
    },
  };
}
