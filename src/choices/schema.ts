/** What may be stored. Each field is checked by itself, so that one bad value does not cost the others. */
import * as v from 'valibot';
import { claimIds, type Level } from '../../rules/index.ts';
import {
  defaultChoices,
  hoverDelays,
  jurisdictions,
  longestWording,
  markStyles,
  mostHidden,
  mostMuted,
} from './limits.ts';
import type { Places, Preferences } from './types.ts';

const host = v.pipe(v.string(), v.maxLength(253), v.regex(/^[^\s/:@?#.]+(?:\.[^\s/:@?#.]+)+$/, 'is no host name'));
const claim = v.picklist(claimIds);

const hiddenClaim = v.variant('scope', [
  v.object({
    scope: v.literal('page'),
    address: v.pipe(v.string(), v.maxLength(8000), v.url()),
    claim,
    text: v.pipe(v.string(), v.maxLength(longestWording)),
  }),
  v.object({ scope: v.literal('site'), host, claim }),
]);

const on = v.boolean();
const levels = { red: on, caution: on, good: on, 'in-line': on } satisfies Record<Level, unknown>;

/** By field, strictly: what is imported has to fit. */
export const preferenceFields = {
  levels: v.object(levels),
  kindsOff: v.pipe(v.array(claim), v.maxLength(claimIds.length)),
  markStyle: v.picklist(markStyles),
  hoverDelay: v.pipe(v.number(), v.integer(), v.minValue(hoverDelays.least), v.maxValue(hoverDelays.most)),
  opinionsOff: v.pipe(v.array(v.picklist(jurisdictions)), v.maxLength(jurisdictions.length)),
  knownShopsOnly: on,
};
export const placeFields = {
  mutedSites: v.pipe(v.array(host), v.maxLength(mostMuted)),
  hidden: v.pipe(v.array(hiddenClaim), v.maxLength(mostHidden)),
};

/** An array without those of its items that do not fit; `undefined` where it is none. */
function fitting(item: v.GenericSchema, stored: unknown): unknown {
  return Array.isArray(stored) ? [...stored].filter((each) => v.is(item, each)) : undefined;
}

const fieldsOf = (stored: unknown): Record<string, unknown> =>
  typeof stored === 'object' && stored !== null ? { ...stored } : {};

/** What is stored, made good: whatever does not fit is replaced by its default. */
export function preferencesFrom(stored: unknown): Preferences {
  const { levels: _, kindsOff, opinionsOff, markStyle, hoverDelay, knownShopsOnly } = fieldsOf(stored);
  const storedLevels = fieldsOf(fieldsOf(stored).levels);
  const level = (name: Level): boolean => storedLevels[name] !== false;
  const kinds = v.fallback(preferenceFields.kindsOff, []);
  const opinions = v.fallback(preferenceFields.opinionsOff, []);
  return {
    levels: { red: level('red'), caution: level('caution'), good: level('good'), 'in-line': level('in-line') },
    kindsOff: v.parse(kinds, fitting(claim, kindsOff)),
    markStyle: v.parse(v.fallback(preferenceFields.markStyle, defaultChoices.markStyle), markStyle),
    hoverDelay: v.parse(v.fallback(preferenceFields.hoverDelay, defaultChoices.hoverDelay), hoverDelay),
    opinionsOff: v.parse(opinions, fitting(v.picklist(jurisdictions), opinionsOff)),
    knownShopsOnly: v.parse(v.fallback(preferenceFields.knownShopsOnly, defaultChoices.knownShopsOnly), knownShopsOnly),
  };
}

/** The same for what tells where one shops: one bad item of a list does not cost the rest of it. */
export function placesFrom(stored: unknown): Places {
  const { mutedSites, hidden } = fieldsOf(stored);
  return {
    mutedSites: v.parse(v.fallback(placeFields.mutedSites, []), fitting(host, mutedSites)),
    hidden: v.parse(v.fallback(placeFields.hidden, []), fitting(hiddenClaim, hidden)),
  };
}
