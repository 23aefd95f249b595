/** What a page holds at one moment, after garbage was collected. */
export interface Held {
  /** Compiled code left out. */
  readonly heapBytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

export interface SoakFigures {
  readonly navigations: number;
  readonly growths: number;
  readonly minutes: number;
  readonly start: Held;
  readonly middle: Held;
  readonly end: Held;
  /** Over the first figure, so 0.05 is 5 %. */
  readonly heapGrowth: number;
  readonly nodeGrowth: number;
  readonly listenerGrowth: number;
  /** What was painted where something else should have been, one line each. */
  readonly wrongMarks: readonly string[];
  readonly withinLimits: boolean;
}

export const mostGrowth = 0.05;

function growth(from: number, to: number): number {
  return (to - from) / Math.max(from, 1);
}

/** Judges a run: nothing may have grown by more than 5 % between its start, when all is warm, and its end. */
export function soakFigures(
  run: Pick<SoakFigures, 'navigations' | 'growths' | 'minutes' | 'start' | 'middle' | 'end' | 'wrongMarks'>,
): SoakFigures {
  const [heapGrowth, nodeGrowth, listenerGrowth] = (['heapBytes', 'nodes', 'listeners'] as const).map((kind) =>
    growth(run.start[kind], run.end[kind]),
  ) as [number, number, number];
  const grown = [heapGrowth, nodeGrowth, listenerGrowth].some((each) => each > mostGrowth);
  return {
    ...run,
    heapGrowth,
    nodeGrowth,
    listenerGrowth,
    withinLimits: !grown && run.wrongMarks.length === 0,
  };
}

function percent(share: number): string {
  return `${share < 0 ? '' : '+'}${(share * 100).toFixed(1)} %`;
}

/** The figures as lines to read. */
export function soakText(figures: SoakFigures): string {
  const { start, middle, end } = figures;
  const row = (name: string, of: (held: Held) => string, grown: number) =>
    `${name.padEnd(12)}${[start, middle, end].map((held) => of(held).padStart(12)).join('')}${percent(grown).padStart(10)}`;
  return [
    `${figures.navigations} navigations inside the page and ${figures.growths} growths of a list in ${figures.minutes.toFixed(1)} minutes`,
    `${''.padEnd(12)}${['start', 'middle', 'end', 'growth'].map((name, at) => name.padStart(at === 3 ? 10 : 12)).join('')}`,
    row('heap', ({ heapBytes }) => `${(heapBytes / 1e6).toFixed(2)} MB`, figures.heapGrowth),
    row('nodes', ({ nodes }) => String(nodes), figures.nodeGrowth),
    row('listeners', ({ listeners }) => String(listeners), figures.listenerGrowth),
    ...figures.wrongMarks.map((line) => `wrong mark: ${line}`),
    figures.withinLimits
      ? `Nothing grew by more than ${mostGrowth * 100} %, and every mark was right.`
      : `Not within the limit of ${mostGrowth * 100} %, or marks that were wrong.`,
  ].join('\n');
}
