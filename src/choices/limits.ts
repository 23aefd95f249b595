import type { Choices, Jurisdiction, MarkStyle } from './types.ts';

export const markStyles = ['strong', 'subtle', 'none'] as const satisfies readonly MarkStyle[];

const everyJurisdiction: Readonly<Record<Jurisdiction, true>> = {
  US: true,
  EU: true,
  UK: true,
  Canada: true,
  Korea: true,
  Japan: true,
  Thailand: true,
  science: true,
};
export const jurisdictions = Object.keys(everyJurisdiction) as readonly Jurisdiction[];

/** Milliseconds. Less opens cards on whoever reads across marks; more seems broken. */
export const hoverDelays = { least: 150, most: 2000, step: 50 } as const;

/** The oldest give way to new ones. */
export const mostHidden = 500;
export const mostMuted = 500;
/** Characters of a wording that are kept and compared. */
export const longestWording = 300;

export const defaultChoices: Choices = {
  levels: { red: true, caution: true, good: true, 'in-line': true },
  kindsOff: [],
  markStyle: 'strong',
  hoverDelay: 450,
  opinionsOff: [],
  knownShopsOnly: false,
  mutedSites: [],
  hidden: [],
};
