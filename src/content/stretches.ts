/** Which claims share the same words: the claims of a report, gathered by where they stand. */
import type { Finding, Level, PageReport, Place } from '../../rules/types.ts';
import { compareLevels } from '../look/levels.ts';

/** One place of one finding. */
export interface ClaimPlace {
  readonly finding: Finding;
  /** Index in `Finding.at`. */
  readonly occurrence: number;
  readonly place: Place;
}

/** A run of text with claims that overlap one another; they are explained together. */
export interface Stretch {
  /**
   * Made of the claims and their words, with a running number where these repeat: the same stretch has the same key when
   * the page is read again, though block numbers have moved.
   */
  readonly key: string;
  /** `Finding.id`s, each once, the gravest first. */
  readonly ids: readonly string[];
  /** In reading order. */
  readonly places: readonly ClaimPlace[];
}

/** Every finding of every product of a page. */
export function findingsOf(report: PageReport): readonly Finding[] {
  return report.products.flatMap((product) => product.findings);
}

function overlapping(places: readonly ClaimPlace[]): ClaimPlace[][] {
  const groups: ClaimPlace[][] = [];
  let reach = -1;
  let block = -1;
  for (const each of places) {
    const last = groups.at(-1);
    if (last && each.place.block === block && each.place.start < reach) last.push(each);
    else groups.push([each]);
    reach = each.place.block === block ? Math.max(reach, each.place.end) : each.place.end;
    block = each.place.block;
  }
  return groups;
}

function signatureOf(group: readonly ClaimPlace[]): string {
  return group.map(({ finding }) => `${finding.claim}:${finding.text}`).join('|');
}

/** The stretches of a report, in reading order. Every place of every finding is in exactly one. */
export function stretchesOf(report: PageReport): readonly Stretch[] {
  const places = findingsOf(report)
    .flatMap((finding) => finding.at.map((place, occurrence): ClaimPlace => ({ finding, occurrence, place })))
    .sort(
      ({ place: one }, { place: other }) => one.block - other.block || one.start - other.start || other.end - one.end,
    );
  const seen = new Map<string, number>();
  return overlapping(places).map((group) => {
    const signature = signatureOf(group);
    const repeat = seen.get(signature) ?? 0;
    seen.set(signature, repeat + 1);
    const levels = new Map<string, Level>(group.map(({ finding }) => [finding.id, finding.level]));
    const ids = [...levels].sort(([, one], [, other]) => compareLevels(one, other)).map(([id]) => id);
    return { key: `${signature}#${repeat}`, ids, places: group };
  });
}
