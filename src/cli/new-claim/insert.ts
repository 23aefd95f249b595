/** One line put behind another of a file: `after` is the line it follows, without white space around it. */
export interface Insertion {
  readonly after: string;
  readonly line: string;
}

/**
 * The text with a line put in behind the first that equals `after` at or below the line that holds `below`, and indented as that
 * one is. Throws an Error that names what is missing, so that no file is changed by half.
 */
export function insertLine(text: string, { after, line }: Insertion, below = ''): string {
  const lines = text.split('\n');
  const from = lines.findIndex((each) => each.includes(below));
  const at = lines.findIndex((each, index) => index >= from && each.trim() === after);
  if (from < 0 || at < 0) throw new Error(`there is no line "${after}"${below && ` below "${below}"`}`);
  const indent = /^\s*/.exec(lines[at] ?? '')?.[0] ?? '';
  return [...lines.slice(0, at + 1), indent + line, ...lines.slice(at + 1)].join('\n');
}
