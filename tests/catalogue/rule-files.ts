import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const rules = join(import.meta.dirname, '../../rules');

/** Names without `.ts` of the files in a folder of rules/, the index left out, sorted. */
export function rulesIn(folder: string): readonly string[] {
  return readdirSync(join(rules, folder))
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();
}

/** Source text of one file of rules/. */
export function sourceOf(folder: string, name: string): string {
  return readFileSync(join(rules, folder, `${name}.ts`), 'utf8');
}
