import { median } from '../figures.ts';
import { emptyPage } from '../made-up-pages.ts';
import { attempt, type Session } from '../session.ts';
import { type Cost, sum } from '../trace.ts';
import { visitWithUs } from '../visit.ts';

/** What starting the content script costs by itself: measured on a page with nothing on it. Medians. */
export interface SourceCost {
  readonly compile: Cost;
  /** The source run to its end, after it is compiled. */
  readonly evaluate: Cost;
}

const known = new WeakMap<Session, SourceCost>();

/** Measured once a session, however many parts ask. */
export async function sourceCost(session: Session): Promise<SourceCost> {
  const before = known.get(session);
  if (before) return before;
  const page = emptyPage();
  const costs: SourceCost[] = [];
  session.say('what starting the content script costs by itself');
  for (let run = 0; run < session.runs + 2; run++) {
    for (const { tasks } of await attempt(session, page.name, () => visitWithUs(session.lab, page))) {
      const compile = sum(tasks.map((task) => task.compile));
      const source = sum(tasks.map((task) => task.source));
      const evaluate = { wall: source.wall - compile.wall, processor: source.processor - compile.processor };
      costs.push({ compile, evaluate });
    }
  }
  const middle = (of: (cost: SourceCost) => Cost): Cost => medianCost(costs.map(of));
  const cost = {
    compile: middle(({ compile }) => compile),
    evaluate: middle(({ evaluate }) => evaluate),
  };
  known.set(session, cost);
  return cost;
}

function medianCost(costs: readonly Cost[]): Cost {
  return {
    wall: median(costs.map(({ wall }) => wall)),
    processor: median(costs.map(({ processor }) => processor)),
  };
}
