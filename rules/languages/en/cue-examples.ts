/** Sentences that show what each cue does, one file a kind of cue; kept out of the product. */

import { atLarge, notSo, plainlySaid } from './cue-examples/at-large.ts';
import { denials } from './cue-examples/denials.ts';
import { elsewhere } from './cue-examples/elsewhere.ts';
import { endings } from './cue-examples/endings.ts';
import { type CueExample, each } from './cue-examples/example.ts';
import { framed } from './cue-examples/framed.ts';
import { others } from './cue-examples/others.ts';
import { putOff } from './cue-examples/put-off.ts';
import { reports } from './cue-examples/reports.ts';
import { seeming } from './cue-examples/seeming.ts';
import { told } from './cue-examples/told.ts';
import { unended } from './cue-examples/unended.ts';
import { unframed } from './cue-examples/unframed.ts';
import { warnings } from './cue-examples/warnings.ts';

export { answerExamples } from './cue-examples/answer-examples.ts';
export { denialExamples } from './cue-examples/denial-examples.ts';
export type { AnswerExample, CueExample } from './cue-examples/example.ts';
export { knownMisjudged } from './cue-examples/known-misjudged.ts';
export { mythExamples } from './cue-examples/myth-examples.ts';
export { refusalExamples, sellersExamples } from './cue-examples/refusal-examples.ts';

export const cueExamples: readonly CueExample[] = [
  ...each(
    'attributed',
    'fda-approved',
    'Anybody can print FDA approved on a box.',
    'A seller can claim to be FDA approved.',
  ),
  ...denials,
  ...putOff,
  ...reports,
  ...told,
  ...warnings,
  ...others,
  ...endings,
  ...seeming,
  ...elsewhere,
  ...unended,
  ...framed,
  ...unframed,
  ...atLarge,
  ...notSo,
  ...plainlySaid,
];
