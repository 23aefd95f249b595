/** A trail of short steps ("Home › Serums › Rose"), whatever markup it has. */
export function isTrail(text: string): boolean {
  if (text.length > 200) return false;
  const steps = stepsOf(text);
  return steps.length >= 2 && steps.every((step) => step.length > 0 && step.length <= 70 && !/[.!。！]$/.test(step));
}

export function stepsOf(text: string): readonly string[] {
  return text.split(/ [>›»→/] | ?[›»] ?/);
}
