/** The strings that stand in the code, with what they are there for. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Code of which people see something. What the terminal says is English, and so are made-up shops. */
const folders = [
  'card',
  'choices',
  'content',
  'live',
  'look',
  'mark',
  'options',
  'page',
  'platform',
  'popup',
  'welcome',
  'words',
]
  .map((name) => `src/${name}`)
  .concat('entrypoints');

export interface SourceString {
  readonly text: string;
  /** Text between tags, a value of this attribute, or any other string. */
  readonly is: 'between tags' | { readonly attribute: string } | 'value';
  /** For developers: of an error that is thrown or logged. */
  readonly forDevelopers: boolean;
}

/** Paths from the top folder, with slashes. */
export function sourceFiles(): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  );
}

export const readSource = (path: string): string => readFileSync(join(root, path), 'utf8');

type Node = { readonly type: string; readonly [field: string]: unknown };

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

function isForDevelopers(node: Node, code: string): boolean {
  const callee = node.callee as { start: number; end: number } | undefined;
  const name = callee ? code.slice(callee.start, callee.end) : '';
  return node.type === 'NewExpression' ? name.endsWith('Error') : /^console\.\w+$/.test(name);
}

/** What a string is for that is a part of such a node; what is handed to a function is for that function. */
function kindWithin(type: string, is: SourceString['is']): SourceString['is'] {
  if (type === 'JSXExpressionContainer') return typeof is === 'object' ? is : 'between tags';
  return /^(?:ConditionalExpression|LogicalExpression|ParenthesizedExpression|TemplateLiteral)$/.test(type)
    ? is
    : 'value';
}

/** Every string of a module but the names of modules that it imports and its types. */
export function stringsIn(path: string, code: string): SourceString[] {
  const found: SourceString[] = [];
  const walk = (node: Node, is: SourceString['is'], forDevelopers: boolean): void => {
    if (/^(?:Import|Export(?:All|Named))Declaration$/.test(node.type) && node.source) return;
    if (node.type.startsWith('TS') && node.type.endsWith('Type')) return;
    const add = (text: unknown, kind = is): void => {
      if (typeof text === 'string') found.push({ text, is: kind, forDevelopers });
    };
    if (node.type === 'JSXText') add(node.value, 'between tags');
    else if (node.type === 'Literal') add(node.value);
    else if (node.type === 'TemplateElement') add((node.value as { cooked?: unknown }).cooked);
    const attribute = node.type === 'JSXAttribute' ? String((node.name as { name?: unknown }).name) : null;
    const inner = attribute === null ? kindWithin(node.type, is) : { attribute };
    const told = forDevelopers || isForDevelopers(node, code);
    for (const value of Object.values(node)) {
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, inner, told);
    }
  };
  const { program, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  walk(program as unknown as Node, 'value', false);
  return found;
}
