import type { JSX } from 'preact';
import { LevelIcon, levelName, stanceCounts } from '../look/index.ts';
import { plainText } from '../look/plain-text.ts';
import { say, written } from '../words/index.ts';
import { ArticleSays } from './article-says.tsx';
import type { ClaimExplanation } from './explanation.ts';
import { OpinionList } from './opinion-list.tsx';

/** Level and name: what a reader takes in first. */
export function ClaimTitle({ claim }: { readonly claim: ClaimExplanation }): JSX.Element {
  return (
    <span class="title">
      <span class={`level ${claim.level}`}>
        <LevelIcon level={claim.level} />
        <span>
          {levelName(claim.level)}
          <span class="heard">: </span>
        </span>
      </span>
      <span class="name">{claim.name}</span>
    </span>
  );
}

interface ClaimBodyProps {
  readonly claim: ClaimExplanation;
  /** Where the card is described by the words of the page. */
  readonly quoteId?: string;
}

/** The explanation of one claim, in the order in which a reader asks: where, what, says who, and what to do. */
export function ClaimBody({ claim, quoteId: id }: ClaimBodyProps): JSX.Element {
  return (
    <>
      <figure class={`quote ${claim.level}`} {...(id && { id })}>
        <figcaption class="unseen">{say('cardOnThisPage')}</figcaption>
        <blockquote>
          <bdi>
            <q>
              <span lang={claim.lang}>{plainText(claim.words)}</span>
            </q>
          </bdi>
        </blockquote>
      </figure>
      <p class="meaning">{claim.meaning}</p>
      <ArticleSays claim={claim} />
      {claim.opinions.length > 0 && (
        <section>
          <h3>
            {say('secondOpinions')} <span class="tally">{stanceCounts(claim.opinions)}</span>
          </h3>
          <OpinionList opinions={claim.opinions} />
        </section>
      )}
      {claim.askSeller.length > 0 && (
        <section>
          <h3>{say('askSeller')}</h3>
          <ul class="questions">
            {claim.askSeller.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </section>
      )}
      {claim.accuracy && claim.accuracy.of > 0 && (
        <p class="accuracy">
          {say('cardAccuracy', { right: written(claim.accuracy.right), total: written(claim.accuracy.of) })}
        </p>
      )}
    </>
  );
}
