/** "Not this one", and its undoing. */
import type { ClaimId, Finding } from '../../rules/types.ts';
import { longestWording, mostHidden } from './limits.ts';
import { hostOf, pageOf, siteOf } from './places.ts';
import type { Choices, HiddenClaim, Hiding } from './types.ts';

type Hidden = Pick<Choices, 'hidden'>;

const wordingOf = (text: string): string => text.slice(0, longestWording);

/** One wording on one page. */
export function hiddenOnPage({ claim, text }: Pick<Finding, 'claim' | 'text'>, address: string): HiddenClaim {
  return { scope: 'page', address: pageOf(address), claim, text: wordingOf(text) };
}

/** A kind of claim on one site. */
export function hiddenOnSite(claim: ClaimId, address: string): HiddenClaim {
  return { scope: 'site', host: siteOf(hostOf(address)), claim };
}

/** The same for the same choice, whenever it was made. */
export function hiddenKey(hidden: HiddenClaim): string {
  const { scope, claim } = hidden;
  return JSON.stringify(scope === 'page' ? [scope, claim, hidden.address, hidden.text] : [scope, claim, hidden.host]);
}

export function hide({ hidden }: Hidden, more: HiddenClaim): Hidden {
  return { hidden: [...unhide({ hidden }, more).hidden, more].slice(-mostHidden) };
}

export function unhide({ hidden }: Hidden, less: HiddenClaim): Hidden {
  return { hidden: hidden.filter((each) => hiddenKey(each) !== hiddenKey(less)) };
}

/** Switches a kind of claim off everywhere, or on again. */
export function switchKind(
  { kindsOff }: Pick<Choices, 'kindsOff'>,
  claim: ClaimId,
  on: boolean,
): Pick<Choices, 'kindsOff'> {
  const others = kindsOff.filter((each) => each !== claim);
  return { kindsOff: on ? others : [...others, claim] };
}

/** What a reader's "not this one", or its undoing, changes of what is chosen. */
export function chosenBy(standing: Choices, { claim, text, address, scope, hidden }: Hiding): Partial<Choices> {
  if (scope === 'everywhere') return switchKind(standing, claim, !hidden);
  const meant = scope === 'page' ? hiddenOnPage({ claim, text }, address) : hiddenOnSite(claim, address);
  return hidden ? hide(standing, meant) : unhide(standing, meant);
}
