import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { ClaimId, Finding, Level } from '../../rules/index.ts';
import { LevelIcon } from '../look/index.ts';
import { count } from '../words/index.ts';
import { claimMeaning, claimName } from './catalogue.ts';
import { Disclosure } from './disclosure.tsx';
import { Quote } from './quote.tsx';
import { ArticleSays, AskSeller, SecondOpinions } from './reason.tsx';
import { ShowOnPage } from './show-on-page.tsx';
import type { PopupActions } from './state.ts';

export interface ClaimItemProps {
  readonly claim: ClaimId;
  readonly level: Level;
  /** Every wording of this claim, at least one, in page order. */
  readonly findings: readonly Finding[];
  readonly actions: PopupActions;
}

/** A wording in its sentence, and the way to where it stands. */
function Wording({ finding, actions }: { finding: Finding; actions: PopupActions }): JSX.Element {
  const id = useId();
  return (
    <div class="wording">
      <p class="sentence" id={id}>
        <Quote text={finding.sentence} lang={finding.lang} />
      </p>
      <ShowOnPage finding={finding} showClaim={actions.showClaim} wordsId={id} />
    </div>
  );
}

type ClaimDetailsProps = Omit<ClaimItemProps, 'level'>;

/** Every wording of a claim, and why it is listed. */
function ClaimDetails({ claim, findings, actions }: ClaimDetailsProps): JSX.Element {
  const meaning = claimMeaning(claim);
  const guidance = [...new Set(findings.flatMap((finding) => finding.guidance))];
  return (
    <>
      <p>{meaning.explanation}</p>
      {findings.map((finding) => (
        <Wording key={finding.id} finding={finding} actions={actions} />
      ))}
      <ArticleSays guidance={guidance.length > 0 ? guidance : meaning.guidance} />
      <SecondOpinions claim={claim} />
      <AskSeller questions={meaning.askSeller} />
    </>
  );
}

/** One claim: its name and its first words, and behind them its details. */
export function ClaimItem({ claim, level, findings, actions }: ClaimItemProps): JSX.Element {
  const [first, ...more] = findings;
  const label = (
    <>
      <LevelIcon level={level} />
      <span class="item-text">
        <span class="item-name">{claimName(claim)}</span>{' '}
        <span class="item-quote">
          {first && <Quote text={first.text} lang={first.lang} />}
          {more.length > 0 && ` ${count('moreWordings', more.length)}`}
        </span>
      </span>
    </>
  );
  return (
    <li class="item" data-level={level}>
      <Disclosure kind="row" label={label}>
        <ClaimDetails claim={claim} findings={findings} actions={actions} />
      </Disclosure>
    </li>
  );
}
