import { assess } from '../../../rules/index.ts';
import type { PageText, TextBlock } from '../../../rules/types.ts';
import { languageOf } from './labels.ts';
import type { Statement } from './statements.ts';

/** Whether the rules find the claim of a statement's file in it. */
export interface ScoredStatement {
  readonly statement: Statement;
  readonly found: boolean;
}

/** Reads a statement as the only words of a product's page, below what stands above it; null in a language not covered. */
export function scoreStatement(statement: Statement): ScoredStatement | null {
  const { products, rules } = assess(pageOf(statement));
  const language = languageOf(statement.lang);
  if (!language || !rules.languages.includes(language)) return null;
  const found = products.some(({ findings }) => findings.some(({ claim }) => claim === statement.claim));
  return { statement, found };
}

const product = 'Exosome Serum';

function pageOf({ above, text, lang }: Statement): PageText {
  const blocks: TextBlock[] = [];
  const add = (words: string, more: Pick<TextBlock, 'role' | 'heading'> & Partial<TextBlock>) =>
    blocks.push({ id: blocks.length, text: words, lang, product: 0, ...more });
  add(product, { role: 'heading', heading: null, level: 1 });
  if (above.endsWith('?')) {
    add(above, { role: 'question', heading: 0 });
    add(text, { role: 'answer', heading: 0, question: 1 });
  } else if (above) {
    add(above, { role: 'heading', heading: 0, level: 2 });
    add(text, { role: 'description', heading: 1 });
  } else add(text, { role: 'description', heading: 0 });
  return {
    url: null,
    title: product,
    lang,
    blocks,
    products: [{ name: product, kind: 'product', main: true, place: 'page' }],
    skipped: [],
  };
}
