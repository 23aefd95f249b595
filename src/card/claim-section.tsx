import type { JSX } from 'preact';
import { LevelIcon, levelNames } from '../look/index.ts';
import type { ClaimExplanation } from './explanation.ts';
import { OpinionList } from './opinion-list.tsx';
import { plainText } from './plain-text.ts';
import { words } from './words.ts';
import { writtenDate } from './written-date.ts';

/** Level and name: what a reader takes in first. */
export function ClaimTitle({ claim, id }: { readonly claim: ClaimExplanation; readonly id?: string }): JSX.Element {
  return (
    <span class="title" id={id}>
      <span class={`level ${claim.level}`}>
        <LevelIcon level={claim.level} />
        {levelNames[claim.level]}
        <span class="unseen">: </span>
      </span>
      <span class="name">{claim.name}</span>
    </span>
  );
}

/** The explanation of one claim, in the order in which a reader asks: where, what, says who, and what to do. */
export function ClaimBody({ claim }: { readonly claim: ClaimExplanation }): JSX.Element {
  return (
    <>
      <figure class={`quote ${claim.level}`}>
        <figcaption class="unseen">{words.onThisPage}</figcaption>
        <blockquote>
          <bdi>{plainText(claim.words)}</bdi>
        </blockquote>
      </figure>
      <p class="meaning">{claim.meaning}</p>
      {claim.statements.length > 0 && (
        <section>
          <h3>{words.article}</h3>
          {claim.statements.map((statement) => (
            <p key={statement.id}>
              {statement.statement} <span class="source">({statement.section})</span>
            </p>
          ))}
          <p class="source">
            <cite>{claim.article.title}</cite>, {words.updated} {writtenDate(claim.article.updated)}
          </p>
        </section>
      )}
      {claim.opinions.length > 0 && (
        <section>
          <h3>{words.opinions}</h3>
          <OpinionList opinions={claim.opinions} />
        </section>
      )}
      {claim.askSeller.length > 0 && (
        <section>
          <h3>{words.ask}</h3>
          <ul class="questions">
            {claim.askSeller.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
