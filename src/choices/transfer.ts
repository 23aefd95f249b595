/** Choices as a file: written whole, read with care. */
import * as v from 'valibot';
import { hoverDelays, jurisdictions, markStyles, mostHidden, mostMuted } from './limits.ts';
import { placeFields, preferenceFields } from './schema.ts';
import type { Choices } from './types.ts';

const format = 'exosome-claim-checker-settings';
const version = 1;
/** Characters of the largest file that can hold settings. */
const longestFile = 10_000_000;

const fields = { ...preferenceFields, ...placeFields };
type Field = keyof typeof fields;

/** What fits, in words that end "should be ...". */
const fits: Readonly<Record<Field, string>> = {
  levels: 'true or false for each of red, caution, good and in-line',
  kindsOff: 'a list of kinds of claims, such as ["injectable"]',
  markStyle: `one of ${markStyles.join(', ')}`,
  hoverDelay: `a whole number from ${hoverDelays.least} to ${hoverDelays.most}`,
  opinionsOff: `a list of any of ${jurisdictions.join(', ')}`,
  knownShopsOnly: 'true or false',
  mutedSites: `a list of at most ${mostMuted} host names, such as ["shop.example"]`,
  hidden: `a list of at most ${mostHidden} hidden claims, each with its scope, claim, and either address and text or host`,
};

export type Imported =
  | {
      readonly ok: true;
      /** What the file says nothing of is not in it. */
      readonly choices: Partial<Choices>;
      /** Keys that mean nothing here. */
      readonly unknown: readonly string[];
    }
  /** One line: what is wrong, where, and what to do. */
  | { readonly ok: false; readonly problem: string };

export function exportChoices(choices: Choices): string {
  return `${JSON.stringify({ format, version, ...choices }, null, 2)}\n`;
}

const refuse = (problem: string): Imported => ({ ok: false, problem });

function parsed(text: string): { readonly value: unknown } | { readonly where: string } {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    const [, line, column] = /line (\d+) column (\d+)/.exec(String(error)) ?? [];
    return { where: line ? ` (see line ${line}, column ${column})` : '' };
  }
}

/** Takes a file's text apart. A file that does not fit in one place gives nothing at all. */
export function importChoices(text: string): Imported {
  if (text.length > longestFile)
    return refuse('This file is too large to hold settings. Choose a file that was exported here.');
  const json = parsed(text);
  if ('where' in json) return refuse(`This file is not valid JSON${json.where}. Choose a file that was exported here.`);
  const { value } = json;
  if (typeof value !== 'object' || value === null || Array.isArray(value) || Reflect.get(value, 'format') !== format) {
    return refuse(
      `This file holds no settings of this extension: its “format” should be "${format}". Choose a file that was exported here.`,
    );
  }
  const { format: _, version: written, ...rest } = value as Record<string, unknown>;
  if (typeof written !== 'number' || !Number.isInteger(written) || written < 1) {
    return refuse(`“version” should be the number ${version}. Correct it in the file, or export a new one.`);
  }
  if (written > version) {
    return refuse(
      `This file is from a newer version of the extension (settings ${written}, here ${version}). Update the extension, then import it again.`,
    );
  }
  const found: Record<string, unknown> = {};
  for (const field of Object.keys(fields) as Field[]) {
    if (!Object.hasOwn(rest, field)) continue;
    const { success, output, issues } = v.safeParse<v.GenericSchema>(fields[field], rest[field]);
    if (!success)
      return refuse(
        `“${[field, v.getDotPath(issues[0])].filter(Boolean).join('.')}” does not fit: “${field}” should be ${fits[field]}. Correct it in the file, or export a new one.`,
      );
    found[field] = output;
  }
  return { ok: true, choices: found, unknown: Object.keys(rest).filter((key) => !Object.hasOwn(fields, key)) };
}
