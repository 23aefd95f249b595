import { median, rounded } from '../figures.ts';
import { longestOf } from '../readings.ts';
import type { Outcome, ShopVisit } from '../session.ts';

/**
 * What is taken from every visit of a shop page with the extension: its longest task in time of the processor, evaluating its
 * source included (the median of a page's visits, and of these the median over pages; beside it the page where it is longest, and
 * that by the clock), and how many nodes it changed, in the worst visit.
 */
export function measureShopVisits(visits: readonly ShopVisit[]): Outcome {
  const names = [...new Set(visits.map(({ page }) => page))];
  const pages = names.map((page) => {
    const ours = visits.filter((each) => each.page === page);
    const longest = ours.map(({ visit }) => longestOf(visit.tasks));
    return {
      page,
      visits: ours.length,
      longestTask: median(longest.map(({ processor }) => processor)),
      byTheClock: median(longest.map(({ wall }) => wall)),
      nodesChanged: Math.max(...ours.map(({ visit }) => visit.pageNodesChanged)),
    };
  });
  const longest = pages.map(({ longestTask }) => longestTask);
  const most = (values: readonly number[]) => (values.length > 0 ? rounded(Math.max(...values)) : null);
  return {
    longestTaskMs: {
      value: longest.length > 0 ? rounded(median(longest)) : null,
      behind: {
        runs: visits.length,
        unit: 'ms of the processor',
        worstPage: most(longest),
        byTheClock: most(pages.map(({ byTheClock }) => byTheClock)),
        pages: pages.map((each) => ({
          page: each.page,
          visits: each.visits,
          longestTask: rounded(each.longestTask),
          byTheClock: rounded(each.byTheClock),
        })),
      },
    },
    pageNodesChanged: {
      value: most(pages.map(({ nodesChanged }) => nodesChanged)),
      behind: {
        runs: visits.length,
        pages: pages.map(({ page, nodesChanged }) => ({ page, nodesChanged })),
      },
    },
  };
}
