/** One to nineteen, in order. */
export const small =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );

/** Twenty to ninety, in order. */
export const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Numbers that shops write out, for wordings that count something; lists take them over. */
export const numberWords: readonly string[] = [
  ...small,
  `(${tens.join(' | ')}) (${small.slice(0, 9).join(' | ')})?`,
  '(a | one | two | three | four | five | six | nine) (hundred | thousand)',
  'hundred',
  'dozen',
];
