import type { JSX } from 'preact';
import type { CheckId, UncheckedCheck } from '../../rules/index.ts';
import { checkMeaning } from './catalogue.ts';
import { Disclosure } from './disclosure.tsx';
import { ArticleSays, AskSeller } from './reason.tsx';
import { uncheckedWhy } from './words.ts';

/** A ring with a gap where something should be: dashed for what is missing, dotted for what was not looked at. */
function AbsenceIcon({ dashes }: { readonly dashes: string }): JSX.Element {
  return (
    <svg class="absence" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <circle
        cx="8"
        cy="8"
        r="6.5"
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linecap="round"
        stroke-dasharray={dashes}
      />
    </svg>
  );
}

/** What a careful seller states and this page, read whole, does not. */
export function MissingItem({ check }: { readonly check: CheckId }): JSX.Element {
  const meaning = checkMeaning(check);
  const label = (
    <>
      <AbsenceIcon dashes="2.6 4.2" />
      <span class="item-name">{meaning.name}</span>
    </>
  );
  return (
    <li class="item">
      <Disclosure kind="row" label={label}>
        <p>{meaning.notStated}</p>
        <ArticleSays guidance={meaning.guidance} />
        <AskSeller questions={meaning.askSeller} />
      </Disclosure>
    </li>
  );
}

/** What could not be looked at, with the reason in sight: it is no finding and opens to nothing. */
export function UncheckedItem({ unchecked }: { readonly unchecked: UncheckedCheck }): JSX.Element {
  return (
    <li class="item item-still">
      <AbsenceIcon dashes="0.1 3.3" />
      <span class="item-text">
        <span class="item-name">{checkMeaning(unchecked.check).name}</span>{' '}
        <span class="item-quote">
          <bdi>{uncheckedWhy(unchecked)}</bdi>
        </span>
      </span>
    </li>
  );
}
