import type { JSX } from 'preact';
import { writtenDate } from '../look/index.ts';
import { say, sayWith, sentences } from '../words/index.ts';
import type { ClaimExplanation } from './explanation.ts';

/** What decided the level: the article in our words, by section, with title and date. It has no address to link. */
export function ArticleSays({ claim }: { readonly claim: ClaimExplanation }): JSX.Element | null {
  const sections = [...new Set(claim.statements.map(({ section }) => section))];
  const [heading, ...more] = sections;
  if (heading === undefined) return null;
  const said = (section: string): string =>
    sentences(...claim.statements.filter((each) => each.section === section).map(({ statement }) => statement));
  const from = { title: <cite>{claim.article.title}</cite>, date: writtenDate(claim.article.updated) };
  return (
    <section>
      <h3>{say('articleSays')}</h3>
      {more.length === 0 ? (
        <p>{said(heading)}</p>
      ) : (
        sections.map((section) => (
          <p key={section}>
            {said(section)} <span class="source">{say('articleSection', { heading: section })}</span>
          </p>
        ))
      )}
      <p class="source">
        {more.length === 0 ? sayWith('articleSectionAndDate', { heading, ...from }) : sayWith('articleUpdated', from)}
      </p>
    </section>
  );
}
