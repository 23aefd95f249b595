import type { JSX } from 'preact';
import type { Finding } from '../../rules/index.ts';
import { LevelIcon } from '../look/index.ts';
import { claimMeanings } from './catalogue.ts';
import { Disclosure } from './disclosure.tsx';
import { Quote } from './quote.tsx';
import { ArticleSays, AskSeller, SecondOpinions } from './reason.tsx';
import { ShowOnPage } from './show-on-page.tsx';
import type { PopupActions } from './state.ts';

export interface FindingItemProps {
  readonly finding: Finding;
  readonly actions: PopupActions;
}

/** One claim: its name and its words, and behind them why it is listed. */
export function FindingItem({ finding, actions }: FindingItemProps): JSX.Element {
  const meaning = claimMeanings[finding.claim];
  const label = (
    <>
      <LevelIcon level={finding.level} />
      <span class="item-text">
        <span class="item-name">{meaning.name}</span>{' '}
        <span class="item-quote">
          <Quote text={finding.text} lang={finding.lang} />
        </span>
      </span>
    </>
  );
  return (
    <li class="item" data-level={finding.level}>
      <Disclosure kind="row" label={label}>
        {finding.sentence !== finding.text && (
          <p class="sentence">
            On the page: <Quote text={finding.sentence} lang={finding.lang} />
          </p>
        )}
        <p>{meaning.explanation}</p>
        <ShowOnPage finding={finding} showClaim={actions.showClaim} />
        <ArticleSays guidance={finding.guidance.length > 0 ? finding.guidance : meaning.guidance} />
        <SecondOpinions claim={finding.claim} />
        <AskSeller questions={meaning.askSeller} />
      </Disclosure>
    </li>
  );
}
