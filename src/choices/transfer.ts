/** Choices as a file: written whole, read with care. */
import * as v from 'valibot';
import { placeFields, preferenceFields } from './schema.ts';
import type { Choices } from './types.ts';

const format = 'exosome-claim-checker-settings';
const version = 1;
/** Characters of the largest file that can hold settings. */
const longestFile = 10_000_000;

const fields = { ...preferenceFields, ...placeFields };
type Field = keyof typeof fields;

/** Why a file does not fit; whoever shows it finds the words. */
export type ImportProblem =
  | { readonly is: 'too-large' }
  /** `at` where the browser tells the place. */
  | { readonly is: 'no-json'; readonly at: { readonly line: string; readonly column: string } | null }
  /** No file of ours: its `format` should be this. */
  | { readonly is: 'foreign'; readonly format: string }
  /** Its `version` should be this number. */
  | { readonly is: 'bad-version'; readonly version: number }
  | { readonly is: 'newer'; readonly theirs: number; readonly ours: number }
  /** `at` is the place in the field that does not fit. */
  | { readonly is: 'unfit'; readonly field: Field; readonly at: string };

export type Imported =
  | {
      readonly ok: true;
      /** What the file says nothing of is not in it. */
      readonly choices: Partial<Choices>;
      /** Keys that mean nothing here. */
      readonly unknown: readonly string[];
    }
  | { readonly ok: false; readonly problem: ImportProblem };

export function exportChoices(choices: Choices): string {
  return `${JSON.stringify({ format, version, ...choices }, null, 2)}\n`;
}

const refuse = (problem: ImportProblem): Imported => ({ ok: false, problem });

function parsed(text: string): { readonly value: unknown } | (ImportProblem & { readonly is: 'no-json' }) {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    const [, line, column] = /line (\d+) column (\d+)/.exec(String(error)) ?? [];
    return { is: 'no-json', at: line && column ? { line, column } : null };
  }
}

/** Takes a file's text apart. A file that does not fit in one place gives nothing at all. */
export function importChoices(text: string): Imported {
  if (text.length > longestFile) return refuse({ is: 'too-large' });
  const json = parsed(text);
  if ('is' in json) return refuse(json);
  const { value } = json;
  if (typeof value !== 'object' || value === null || Array.isArray(value) || Reflect.get(value, 'format') !== format) {
    return refuse({ is: 'foreign', format });
  }
  const { format: _, version: written, ...rest } = value as Record<string, unknown>;
  if (typeof written !== 'number' || !Number.isInteger(written) || written < 1) {
    return refuse({ is: 'bad-version', version });
  }
  if (written > version) return refuse({ is: 'newer', theirs: written, ours: version });
  const found: Record<string, unknown> = {};
  for (const field of Object.keys(fields) as Field[]) {
    if (!Object.hasOwn(rest, field)) continue;
    const { success, output, issues } = v.safeParse<v.GenericSchema>(fields[field], rest[field]);
    if (!success) {
      const at = [field, v.getDotPath(issues[0])].filter(Boolean).join('.');
      return refuse({ is: 'unfit', field, at });
    }
    found[field] = output;
  }
  return { ok: true, choices: found, unknown: Object.keys(rest).filter((key) => !Object.hasOwn(fields, key)) };
}
