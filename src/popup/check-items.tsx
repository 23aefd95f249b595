import { Fragment, type JSX } from 'preact';
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

/** What could not be looked at for one reason, which is in sight: it is no finding and opens to nothing. */
function UncheckedItem({ why, checks }: { readonly why: string; readonly checks: readonly CheckId[] }): JSX.Element {
  return (
    <li class="item item-still">
      <AbsenceIcon dashes="0.1 3.3" />
      <span class="item-text">
        {checks.map((check) => (
          <Fragment key={check}>
            <span class="item-name">{checkName(check)}</span>{' '}
          </Fragment>
        ))}
        <span class="item-quote">
          <bdi>{why}</bdi>
        </span>
      </span>
    </li>
  );
}

/** One item a reason: the same words under each of four names would only be more to read. */
export function UncheckedItems({ notChecked }: { readonly notChecked: readonly UncheckedCheck[] }): JSX.Element {
  const reasons = [...new Set(notChecked.map(uncheckedWhy))];
  return (
    <>
      {reasons.map((why) => (
        <UncheckedItem
          key={why}
          why={why}
          checks={notChecked.filter((one) => uncheckedWhy(one) === why).map(({ check }) => check)}
        />
      ))}
    </>
  );
}
