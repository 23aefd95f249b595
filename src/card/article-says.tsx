import type { JSX } from 'preact';
import { writtenDate } from '../look/index.ts';
import type { ClaimExplanation } from './explanation.ts';
import { words } from './words.ts';

/** What decided the level: the article in our words, by section, with title and date. It has no address to link. */
export function ArticleSays({ claim }: { readonly claim: ClaimExplanation }): JSX.Element | null {
  const sections = [...new Set(claim.statements.map(({ section }) => section))];
  if (sections.length === 0) return null;
  return (
    <section>
      <h3>{words.article}</h3>
      {sections.map((section) => (
        <p key={section}>
          {claim.statements
            .filter((statement) => statement.section === section)
            .map(({ statement }) => statement)
            .join(' ')}{' '}
          <span class="source">({words.section(section)})</span>
        </p>
      ))}
      <p class="source">
        <cite>{claim.article.title}</cite>, {words.updated} {writtenDate(claim.article.updated)}
      </p>
    </section>
  );
}
