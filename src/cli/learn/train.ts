import type { PackedModel } from '../../../rules/engine/second-look/model.ts';
import { mostSteps, writeWeight } from '../../../rules/engine/second-look/weights.ts';
import type { ClaimId } from '../../../rules/types.ts';
import type { Lesson } from './lessons.ts';
import { type Rows, regress } from './regression.ts';

/** A feature that fewer sentences have teaches nothing that holds elsewhere. */
const fewest = 3;
/** Each claim keeps as many features as tell most of it. */
const keptOfEach = 1000;

/**
 * Learns from lessons how likely a sentence is to make each claim. Twice: first on all features, then on those that told most, since
 * what is left must make up for what is gone.
 *
 * @param onClaim called before each regression, for a line of progress
 */
export function trainModel(
  lessons: readonly Lesson[],
  claims: readonly ClaimId[],
  onClaim: (claim: ClaimId) => void = () => {},
): PackedModel {
  const all = rowsOf(lessons, commonFeatures(lessons));
  const targets = claims.map((claim) => targetsOf(lessons, claim));
  const strongest = claims.map((claim, index) => {
    onClaim(claim);
    const weights = regress(all, targets[index] as Int8Array);
    const order = [...all.names.keys()].sort((one, other) => magnitude(weights, other) - magnitude(weights, one));
    return new Set(order.slice(0, keptOfEach).map((feature) => all.names[feature] as string));
  });
  const names = [...new Set(strongest.flatMap((some) => [...some]))].sort();
  const kept = rowsOf(lessons, names);
  const written = new Map<string, string>();
  const biases: number[] = [];
  const steps: number[] = [];
  for (const [index, claim] of claims.entries()) {
    onClaim(claim);
    const own = strongest[index] as ReadonlySet<string>;
    const weights = regress(kept, targets[index] as Int8Array, (feature) => own.has(names[feature] as string));
    const largest = names.reduce((most, _, feature) => Math.max(most, magnitude(weights, feature)), 0);
    const step = Number((largest / mostSteps || 1).toPrecision(4));
    biases.push(Number((weights[names.length] as number).toFixed(3)));
    steps.push(step);
    for (const [feature, name] of names.entries()) {
      const rounded = Math.round((weights[feature] as number) / step);
      if (own.has(name) && rounded !== 0) written.set(name, (written.get(name) ?? '') + writeWeight(index, rounded));
    }
  }
  const features = [...written].sort(([one], [other]) => (one < other ? -1 : 1)).map((line) => line.join(' '));
  return { claims, biases, steps, features: features.join('\n') };
}

interface NamedRows extends Rows {
  readonly names: readonly string[];
}

function commonFeatures(lessons: readonly Lesson[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { features } of lessons) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) => (count >= fewest ? [name] : [])).sort();
}

function rowsOf(lessons: readonly Lesson[], names: readonly string[]): NamedRows {
  const numbers = new Map(names.map((name, number) => [name, number]));
  const starts = new Int32Array(lessons.length + 1);
  const features: number[] = [];
  for (const [row, lesson] of lessons.entries()) {
    for (const name of lesson.features) {
      const number = numbers.get(name);
      if (number !== undefined) features.push(number);
    }
    starts[row + 1] = features.length;
  }
  return { starts, features: Int32Array.from(features), width: names.length, names };
}

function targetsOf(lessons: readonly Lesson[], claim: ClaimId): Int8Array {
  return Int8Array.from(lessons, ({ makes, unknown }) => (makes.has(claim) ? 1 : unknown.has(claim) ? 0 : -1));
}

function magnitude(weights: Float64Array, feature: number): number {
  return Math.abs(weights[feature] as number);
}

/** The model as a module of the rules. */
export function modelModule({ claims, biases, steps, features }: PackedModel): string {
  const json = (value: unknown) => JSON.stringify(value);
  return [
    "import type { PackedModel } from '../../engine/second-look/model.ts';",
    '',
    '/** What English sentences of each claim are like. Made by `npm run learn`; not to be changed by hand. */',
    '// biome-ignore format: a model is no text for readers',
    'export const model: PackedModel = {',
    `  claims: ${json(claims)},`,
    `  biases: ${json(biases)},`,
    `  steps: ${json(steps)},`,
    `  features: ${json(features)},`,
    '};',
    '',
  ].join('\n');
}
