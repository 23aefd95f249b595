import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { checkIds, claimIds, type LanguageId, languageIds } from '../../../rules/types.ts';

const claim = v.picklist(claimIds);
const check = v.picklist(checkIds);

const labelledPage = v.object({
  id: v.string(),
  /** BCP 47 tag of the page's language. */
  lang: v.string(),
  kind: v.picklist(['product', 'listing', 'clinic', 'editorial', 'negative']),
  after: v.optional(v.string()),
  html: v.string(),
  /** What the seller asserts of its own exosome product; an optional label may be found or left. */
  expect: v.array(
    v.object({ claim, quote: v.string(), where: v.optional(v.string()), optional: v.optional(v.boolean()) }),
  ),
  /** Traps: words that must not be found as this claim. */
  absent: v.optional(v.array(v.object({ claim, quote: v.string(), why: v.optional(v.string()) })), []),
  /** What the main product leaves unsaid; only on pages that sell an exosome product or treatment. */
  missing: v.optional(v.array(check)),
  missingOptional: v.optional(v.array(check), []),
});

/** One sample page with what a careful reader says of it. */
export type LabelledPage = v.InferOutput<typeof labelledPage>;

/** Reads a labelled page from JSON text; throws an Error whose message says which part is wrong. */
export function parseLabelledPage(json: string): LabelledPage {
  const parsed = v.safeParse(labelledPage, JSON.parse(json));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(`${v.getDotPath(issue) ?? 'page'}: ${issue.message}`);
}

export interface LabelledPages {
  readonly pages: readonly (LabelledPage & {
    /** Folder in the given one that holds it: 'tuning', 'unseen'; '' for none. */
    readonly split: string;
  })[];
  /** One line for each file that is no labelled page. */
  readonly problems: readonly string[];
}

/** Every labelled page in these folders and the folders in them, by path. A missing folder is a problem, not an error. */
export function readLabelledPages(folders: readonly string[]): LabelledPages {
  const pages: (LabelledPage & { split: string })[] = [];
  const problems: string[] = [];
  for (const folder of folders) {
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
      problems.push(`${folder}: there is no such folder`);
      continue;
    }
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((each) => each.endsWith('.json')).sort()) {
      const path = join(folder, name);
      try {
        const [split = ''] = name.split(/[\\/]/).slice(0, -1);
        pages.push({ ...parseLabelledPage(readFileSync(path, 'utf8')), split });
      } catch (error) {
        problems.push(`${path}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }
  return { pages, problems };
}

/** The rules' language for a BCP 47 tag, null where the rules know none: 'en-US' is 'en', 'zh' and 'zh-CN' are 'zh-Hans'. */
export function languageOf(tag: string): LanguageId | null {
  const lower = tag.toLowerCase();
  if (/^zh\b/.test(lower)) return /hant|-tw|-hk|-mo/.test(lower) ? 'zh-Hant' : 'zh-Hans';
  return languageIds.find((id) => id.toLowerCase() === lower.split('-')[0]) ?? null;
}
