/** Won from a plant just named, asked for, or told from another source. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '(harvest | grow | draw | collect | get | source | extract | isolate | press | take) (ours | them) (from | out of | in) ~ {plant}',
  '{plantTaken} (them | it | these | those) (from | out of) ~ _? {plant}',
  '(from | source | origin | made of | derived | sourced) \\? (from | they | it | our | the | they are | it is)? .. ~ {plant}',
  'not (of | from)? (human* | animal* | people | cells | milk | salmon) ,? (but | it is | they are | rather | it comes | they come) (from | of)? ~ {plant}',
  '(from | gift of) .. {plant} (to you)? : ~ {exosome}',
  '(ours | they) (are | is) (sent | posted | made | given | shed | supplied | donated) by {plant}',
  '{plantTaken} by ~ {plant} {plantPart}? {plantPart}? (stem cells | cells | callus | culture*)',
  '{plantTaken} (from | out of) ~ {plant} ~ ,? (our | these | the | its | each | this | come) _? {plantCarrier}',
  '(from | out of) (the | our)? ~ {plant} ~ (come | comes | we | is | are) ~ {exosome}',
  '(they are | these are | those are | ours are | ours is | all are | and are | which are) {plantWholly}? ~ {plantTaken} ~ (from | out of) ~ {plant}',
  "(they're | they are | these are | ours are | ours is | they come | ours come) {plantWholly}? {plantWholly}? (from)? {plantKind} (derived | based | only | , | .)",
  '(harvested | pressed | isolated | cultivated | procured | steeped | squeezed | coaxed) ~ from ~ (stem cells | callus | cells | cell culture*) of ~ {plant}',
  '(no | not | without | zero | minus) .. (donor* | human* | animal* | blood | salmon | tissue) (: | - | ;) _? _? {plant} {plantPart}? {plantPart}? {exosome}',
  '(no | not | without | zero | minus) .. (donor* | human* | animal* | blood | salmon | tissue) (: | - | ;) _? {exosome} ~ {plantTaken}? {plantOut} ~ {plant}',
  '{plantTaken} (by | from | out of) ~ _? {plant} (: | - | ; | ,) (meet | these are | here are | say hello to | this is | discover | introducing) _? _? {exosome}',
  '(ours | (yes | no) ,? (they | these | it)) (come | comes | are | is) (all | only)? (from | out of) ~ {plant}',
  '(it | they | these | ours) (come | comes | is made | are made | is taken | are taken) (all | only)? (from | out of) _ (and | or | & | plus | ,) {plant}',
  '(no | nope) , (only | all | just)? (from | out of) ~ {plant}',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'Exosomes for calm skin; we harvest ours from edelweiss callus.' },
  { text: 'Ours come from rice bran.', touching: 'Ours come from rice' },
  { text: 'Glow without the donor: pure rose callus exosomes.', touching: 'rose callus exosomes' },
  { text: 'Glow without the donor: exosomes derived from date palm.', touching: 'exosomes derived from date palm' },
  { text: 'Posted by a chatty orchid: meet our exosomes.', touching: 'chatty orchid' },
  { text: 'Extracted from Swiss glacier apples, our exosomes travel deep.', touching: 'Extracted from Swiss glacier apples'},
  { text: 'They are isolated from the callus of edelweiss.', touching: 'isolated from the callus' },
  { text: 'They are secreted by rose stem cells.', touching: 'secreted by rose stem cells' },
  { text: 'From green tea we isolate exosomes.', touching: 'green tea we isolate exosomes' },
  { text: "Ours are plant-based. They're vegan only.", touching: 'vegan' },
  { text: 'Pressed from the stem cells of apples.', touching: 'stem cells of apples' },
  { text: 'We isolate them from organically farmed aloe leaves.', touching: 'aloe' },
  { text: 'Where do your exosomes come from? From the Swiss apple.', touching: 'Swiss apple' },
  { text: 'It is not from human, it is from the lotus plant.', touching: 'lotus plant' },
  { text: 'From cabbage to you: exosomes pressed fresh.', touching: 'cabbage' },
  { text: 'Ours are sent by plants.', touching: 'sent by plants' },
  { text: 'Our exosomes? It comes from Lactobacillus and rose.', touching: 'rose' },
  { text: 'Is the exosome human? No, from chlorella.', touching: 'chlorella' },
];
