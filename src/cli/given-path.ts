import { resolve } from 'node:path';

/** npm runs scripts in the project's folder; a path on its command line is meant from where it was typed. */
export function givenPath(path: string): string {
  const { npm_lifecycle_event: script, INIT_CWD: typedIn } = process.env;
  const ours = new Set(['scan', 'accuracy', 'bench', 'gallery']);
  return script && ours.has(script) && typedIn ? resolve(typedIn, path) : resolve(path);
}
