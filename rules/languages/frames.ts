import type { Examples, Wording } from '../engine/language.ts';

type WordingParts = Required<Pick<Wording, 'lists' | 'phrases' | 'whenDenied' | 'never'>>;

/** One way of meaning a claim: its wordings, and beside them the sentences that show what they take and what they leave. */
export interface Frame extends WordingParts, Pick<Examples, 'flagged' | 'passed'> {}

/** The wording of a claim out of its frames, each of which may leave parts out; what goes for all is given beside. */
export function wordingOf(frames: readonly Partial<Frame>[], own: Omit<Wording, keyof WordingParts>): Wording {
  const all = (part: 'phrases' | 'whenDenied' | 'never') => frames.flatMap((frame) => frame[part] ?? []);
  const lists = Object.assign({}, ...frames.map((frame) => frame.lists));
  return { ...own, lists, phrases: all('phrases'), whenDenied: all('whenDenied'), never: all('never') };
}

/** The examples of a claim out of its frames, with those that belong to none. */
export function examplesOf(frames: readonly Partial<Frame>[], own: Partial<Examples> = {}): Examples {
  return {
    ...own,
    flagged: [...frames.flatMap((frame) => frame.flagged ?? []), ...(own.flagged ?? [])],
    passed: [...frames.flatMap((frame) => frame.passed ?? []), ...(own.passed ?? [])],
  };
}
