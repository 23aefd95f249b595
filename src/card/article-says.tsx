import type { JSX } from 'preact';
import { writtenDate } from '../look/index.ts';
import { say, sayWith, sentences } from '../words/index.ts';
import type { ClaimExplanation } from './explanation.ts';

/** What decided the level: the article in our words, by section, with title and date. It has no address to link. */
export function ArticleSays({ claim }: { readonly claim: ClaimExplanation }): JSX.Element | null {
  const sections = [...new Set(claim.statements.map(({ section }) => section))];
  if (sections.length === 0) return null;
  return (
    <section>
      <h3>{say('articleSays')}</h3>
      {sections.map((section) => (
        <p key={section}>
          {sentences(...claim.statements.filter((each) => each.section === section).map(({ statement }) => statement))}{' '}
          <span class="source">{say('articleSection', { heading: section })}</span>
        </p>
      ))}
      <p class="source">
        {sayWith('articleUpdated', {
          title: <cite>{claim.article.title}</cite>,
          date: writtenDate(claim.article.updated),
        })}
      </p>
    </section>
  );
}
