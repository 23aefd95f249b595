import type { JSX } from 'preact';
import type { CheckId, UncheckedCheck } from '../../rules/index.ts';
import { AbsenceIcon } from './absence-icon.tsx';
import { checkMeaning, checkName } from './catalogue.ts';
import { Disclosure } from './disclosure.tsx';
import { ArticleSays, AskSeller } from './reason.tsx';
import { uncheckedWhy } from './words.ts';

function MissingDetails({ check }: { readonly check: CheckId }): JSX.Element {
  const { notStated, guidance, askSeller } = checkMeaning(check);
  return (
    <>
      <p>{notStated}</p>
      <ArticleSays guidance={guidance} />
      <AskSeller questions={askSeller} />
    </>
  );
}

/** What a careful seller states and this page, read whole, does not. */
export function MissingItem({ check }: { readonly check: CheckId }): JSX.Element {
  const label = (
    <>
      <AbsenceIcon dashes="2.6 4.2" />
      <span class="item-name">{checkName(check)}</span>
    </>
  );
  return (
    <li class="item">
      <Disclosure kind="row" label={label}>
        <MissingDetails check={check} />
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
        <span class="item-name">{checkName(unchecked.check)}</span>{' '}
        <span class="item-quote">
          <bdi>{uncheckedWhy(unchecked)}</bdi>
        </span>
      </span>
    </li>
  );
}
