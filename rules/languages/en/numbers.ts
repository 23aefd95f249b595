/** Numbers that shops write out, for wordings that count something; lists take them over. */
// biome-ignore format: a list of names reads better filled than one a line
export const numberWords: readonly string[] = [
  'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen',
  'seventeen', 'eighteen', 'nineteen',
  '(twenty | thirty | forty | fifty | sixty | seventy | eighty | ninety) (one | two | three | four | five | six | seven | eight | nine)?',
  '(a | one | two | three | four | five | six | nine) (hundred | thousand)', 'hundred', 'dozen',
];
