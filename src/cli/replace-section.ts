/**
 * Puts `contents` between the lines `<!-- NAME:start -->` and `<!-- NAME:end -->`; throws where the text has no such pair.
 */
export function replaceSection(text: string, name: string, contents: string): string {
  const start = `<!-- ${name}:start -->`;
  const end = `<!-- ${name}:end -->`;
  const from = text.indexOf(start);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`no section between ${start} and ${end}`);
  return `${text.slice(0, from + start.length)}\n${contents}\n${text.slice(to)}`;
}
