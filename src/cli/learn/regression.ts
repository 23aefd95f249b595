/** Rows of features, each by its number, one behind the other. */
export interface Rows {
  /** The features of row i are those from starts[i] to starts[i + 1]. */
  readonly starts: Int32Array;
  readonly features: Int32Array;
  /** How many features there are. */
  readonly width: number;
}

/** How much large weights cost: the larger, the freer they are. */
const freedom = 50;
const firstBias = -4;
const rounds = 60;
const remembered = 8;

interface Problem {
  readonly rows: Rows;
  readonly targets: Int8Array;
  /** Features whose weight stays 0. */
  readonly fixed: readonly number[];
}

interface Point {
  readonly at: Float64Array;
  readonly loss: number;
  readonly slope: Float64Array;
}

/**
 * Weights and, at the end, the bias of a logistic regression with an L2 penalty, found by L-BFGS (Nocedal and Wright, Numerical
 * Optimization, 2nd ed., chapter 7). A feature counts one over the root of how many its row has. The same rows give the same weights.
 *
 * @param targets by row: 1 for yes, -1 for no, 0 for one that tells nothing
 * @param isFree false for a feature whose weight stays 0
 */
export function regress(
  rows: Rows,
  targets: Int8Array,
  isFree: (feature: number) => boolean = () => true,
): Float64Array {
  const fixed = Array.from({ length: rows.width }, (_, feature) => feature).filter((feature) => !isFree(feature));
  const problem = { rows, targets, fixed };
  const start = new Float64Array(rows.width + 1);
  start[rows.width] = firstBias;
  let point = evaluate(problem, start);
  const moves: { step: Float64Array; bend: Float64Array; scale: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const direction = descent(point.slope, moves);
    const next = search(problem, point, direction);
    if (!next) break;
    const step = difference(next.at, point.at);
    const bend = difference(next.slope, point.slope);
    const along = dot(step, bend);
    if (along > 1e-10) moves.push({ step, bend, scale: 1 / along });
    if (moves.length > remembered) moves.shift();
    const gained = point.loss - next.loss;
    point = next;
    if (gained < 1e-7 * Math.abs(point.loss)) break;
  }
  return point.at;
}

function evaluate({ rows: { starts, features, width }, targets, fixed }: Problem, at: Float64Array): Point {
  const slope = new Float64Array(width + 1);
  let loss = 0;
  for (let index = 0; index < width; index += 1) {
    const weight = at[index] as number;
    slope[index] = weight / freedom;
    loss += (weight * weight) / (2 * freedom);
  }
  for (let row = 0; row < targets.length; row += 1) {
    const target = targets[row] as number;
    if (target === 0) continue;
    const [from, to] = [starts[row] as number, starts[row + 1] as number];
    const share = 1 / Math.sqrt(Math.max(1, to - from));
    let sum = 0;
    for (let place = from; place < to; place += 1) sum += at[features[place] as number] as number;
    const margin = target * (sum * share + (at[width] as number));
    loss += margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin;
    const pull = -target / (1 + Math.exp(margin));
    for (let place = from; place < to; place += 1) {
      const feature = features[place] as number;
      slope[feature] = (slope[feature] as number) + pull * share;
    }
    slope[width] = (slope[width] as number) + pull;
  }
  for (const feature of fixed) slope[feature] = 0;
  return { at, loss, slope };
}

/** The way down, bent by what the last moves taught. */
function descent(
  slope: Float64Array,
  moves: readonly { step: Float64Array; bend: Float64Array; scale: number }[],
): Float64Array {
  const direction = slope.map((value) => -value);
  const shares: number[] = [];
  for (const { step, bend, scale } of moves.toReversed()) {
    const part = scale * dot(step, direction);
    shares.unshift(part);
    addTo(direction, bend, -part);
  }
  const last = moves.at(-1);
  if (last) {
    const scaled = 1 / (last.scale * dot(last.bend, last.bend));
    for (let at = 0; at < direction.length; at += 1) direction[at] = (direction[at] as number) * scaled;
  }
  for (const [index, { step, bend, scale }] of moves.entries())
    addTo(direction, step, (shares[index] as number) - scale * dot(bend, direction));
  return direction;
}

/** The first of ever shorter steps that goes down far enough; null where none does. */
function search(problem: Problem, { at, loss, slope }: Point, direction: Float64Array): Point | null {
  const steepness = dot(slope, direction);
  if (steepness >= 0) return null;
  for (let length = 1; length > 1e-6; length /= 2) {
    const next = at.map((value, index) => value + length * (direction[index] as number));
    const point = evaluate(problem, next);
    if (point.loss <= loss + 1e-4 * length * steepness) return point;
  }
  return null;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] as number) * (other[at] as number);
  return sum;
}

function difference(one: Float64Array, other: Float64Array): Float64Array {
  return one.map((value, at) => value - (other[at] as number));
}

function addTo(sum: Float64Array, other: Float64Array, share: number): void {
  for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] as number) + share * (other[at] as number);
}
