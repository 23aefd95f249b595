import type { CheckId, ClaimId, Finding, PageReport, PageText, PassedClaim, Place, Role } from '../../rules/types.ts';
import type { LabelledPage } from '../../src/cli/accuracy/labels.ts';

/** A page of these blocks, each a text or a text with its role. */
export function pageOf(...blocks: (string | [Role, string])[]): PageText {
  return {
    url: null,
    title: 'Sample',
    lang: 'en',
    blocks: blocks.map((block, id) => {
      const [role, text] = typeof block === 'string' ? (['description', block] as const) : block;
      return { id, text, lang: 'en', role, product: 0, heading: null };
    }),
    products: [{ name: 'Sample', kind: 'product', main: true, place: 'page' }],
    skipped: [],
  };
}

/** A finding on every place where `text` stands on the page. */
export function findingOf(page: PageText, claim: ClaimId, text: string): Finding {
  const at: Place[] = page.blocks.flatMap((block) => {
    const start = block.text.indexOf(text);
    return start < 0 ? [] : [{ block: block.id, start, end: start + text.length }];
  });
  const [first] = at;
  if (!first) throw new Error(`"${text}" is not on the page`);
  const block = page.blocks[first.block];
  return {
    id: `0.${claim}.0`,
    claim,
    level: 'red',
    text,
    sentence: block?.text ?? '',
    lang: 'en',
    place: block?.role ?? 'description',
    guidance: [],
    at,
  };
}

/** A report of one main product with these findings. */
export function reportOf(
  findings: readonly Finding[],
  { missing = [], passed = [] }: { missing?: readonly CheckId[]; passed?: readonly PassedClaim[] } = {},
): PageReport {
  const product = { name: 'Sample', kind: 'product' as const, main: true, exosomeSource: [], notChecked: [] };
  return {
    schema: 1,
    url: null,
    title: 'Sample',
    lang: 'en',
    rules: { version: '0', languages: ['en'] },
    products: [{ ...product, findings, passed, missing }],
    coverage: { blocks: 0, naming: 0, skipped: [], notCovered: [] },
  };
}

/** A labelled page without labels, but for what is given. */
export function labelled(parts: Partial<LabelledPage> = {}): LabelledPage {
  return { id: 'sample', lang: 'en', kind: 'product', html: '', expect: [], absent: [], missingOptional: [], ...parts };
}
