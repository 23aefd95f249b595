/** Sentences of a text of ours, which uses no abbreviation with a full stop before a space. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?!])\s+/);
}

export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** Makers and people whom the article names. What a claim means is said of sentences, never of a shop. */
export const namesInTheArticle = /plated|angela|caglia|forté|contōr|contor\b|gershoony|gohara|fedex|canva\b/i;
