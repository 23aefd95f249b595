/** A report written down to be pasted elsewhere. */
import type { PageReport } from '../../rules/index.ts';
import { type CopiedLine, copiedLines } from './copied-lines.ts';

export type CopyFormat = 'text' | 'markdown';

/** Characters that Markdown takes for more than themselves; words of a page may hold any. */
const markup = /[\\`*_{}[\]<>()#+\-.!|~&]/g;
const escaped = (text: string): string => text.replace(markup, '\\$&');

type Writing = Readonly<Record<CopiedLine['is'], (text: string) => string>>;

const writings: Readonly<Record<CopyFormat, Writing>> = {
  text: {
    title: (text) => `\n${text}`,
    heading: (text) => `\n${text}`,
    item: (text) => `- ${text}`,
    detail: (text) => `  ${text}`,
    text: (text) => text,
    address: (text) => text,
  },
  markdown: {
    title: (text) => `\n## ${escaped(text)}\n`,
    heading: (text) => `\n### ${escaped(text)}\n`,
    item: (text) => `- ${escaped(text)}`,
    detail: (text) => `  ${escaped(text)}`,
    text: (text) => `${escaped(text)}\n`,
    address: (text) => `<${text.replace(/[<>\s]/g, encodeURIComponent)}>\n`,
  },
};

/** Ends in one line end; two blank lines never follow each other. */
export function copied(report: PageReport, format: CopyFormat): string {
  const write = writings[format];
  const text = copiedLines(report)
    .map(({ is, text }) => write[is](text))
    .join('\n');
  return `${text.replace(/\n{3,}/g, '\n\n').trim()}\n`;
}
