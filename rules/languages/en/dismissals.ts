/** How a sentence takes back what stood before it, mostly another's words: "Not one of those statements is true." */
// biome-ignore format: one a line, however long
export const dismissals: readonly string[] = [
  '(not one | none | not a word | not a single | no part | little | nothing | hardly (any | a word)) (of | in) (that | this | these | those | it | them | the above | which) .. _? (is | are | was | were | holds | hold | stands | stand) (true | so | correct | right | accurate | real | honest | proven | up | water)?',
  '(each | every one | all) of (those | these | them | that) (words | claims | lines | statements | promises | phrases)? (is | are) (a reason | reason | enough | wrong | untrue | false | made up | nonsense | rubbish | a lie | lies | a red flag | red flags)',
  "(that | this | it | that's | it's | this is | that is | it is) (just | simply | all | plainly | flatly | simply)? (false | untrue | nonsense | rubbish | bunk | hogwash | baloney | a (lie | myth | fib | fairy tale) | wrong | not true | not so | not correct)",
  "(they're | they are | these are | those are) (just | simply | all | plainly)? (false | untrue | nonsense | rubbish | bunk | lies | myths | wrong | not true | not so)",
  "(is | are) (not | simply not | just not | plainly not) (true | correct | accurate) (. | , | ! | : | ; | -)",
  "(don't | dont | do not | never) (believe | buy | fall for | trust) (it | that | this | them | any of | a word | a syllable | those)",
  '(wrong | false | untrue | nonsense | rubbish | bunk | not true | not so | not quite | sadly not | bull | balderdash) (. | , | ! | : | ; | -)',
  '(walk | turn | run | click | scroll) (away | the other way | straight past) (. | , | ! | ; | from (it | them | that | this | any | such | anyone | anybody))',
  'close the (tab | page | window | browser)',
  '(if | when | should) you (see | read | hear | meet | find) (that | this | those | these | such) .. (walk | run | leave | close | ask | turn | keep)',
];
