import type { Cue } from '../../../engine/language.ts';

/** Words behind which a sentence makes a new start, so that no cue reaches over them. */
export const terminators: readonly Cue[] = [
  {
    direction: 'terminate',
    phrases: [
      'but',
      'however',
      'although',
      'though',
      'yet',
      'whereas',
      'while',
      'because',
      'so',
      'which is why',
      '(that is | that) why',
      'therefore',
      'instead',
      'except',
      ';',
      ': (the | our | all | every)? {exosome}',
      ': (a | an | real | pure | true) _',
      ', just',
      ': (just | only | simply | yes)',
      ': {fda}',
      ': (there | no | zero | it | they | ours | our | this | these | we)',
      '- (it | they | ours | our | this | these | just | only | simply | and | so | but | yet | we | you | which | that)',
      ', (it | they | ours | our | this | these | we | just | only | simply | you | instead | and | so) (is | are | have | has | use | uses | contain | contains | keep | keeps | stay | stays | can | will | do | does | give | gives | get | make | makes | inject | deliver | work | works | need | needs)',
      ', (ours | our)',
      'and (it | they | ours | our | this | these | we) (is | are | has | have | can | will | do | inject | use | keep | keeps | stay | stays)',
      'and (is | are | has | have | keeps | stays | lasts | uses | contains)',
      ', (is | are) (still | also | now)',
      '\\)',
    ],
  },
  // A clause of its own ends a denial, but no report and no condition: "no perfume, it cures", "in theory, it cures".
  {
    direction: 'terminate',
    ends: ['negated'],
    phrases: [
      '(, | - | : | and) (it | they | ours | our | we | this | these | you | your)',
      ', (so | for it | choose | try | use | give | get | then | every | all | each)',
      '(, | and) (still | always | also | now | finally | clinically | scientifically | fda | stable | stays | keeps | cures | treats | heals | works | gives | give | contains | has | have | comes | lasts | makes | helps | leaves | boosts | increases)',
      'and (shelf | safe | suitable | sterile | kept | purified | made | more | better | stronger | faster | completely | totally)',
      ': {exosome}',
      ', and (the | our | all | these) _ ? {exosome} (is | are | come | comes | stay | stays | keep)',
      'unless',
    ],
  },
];
