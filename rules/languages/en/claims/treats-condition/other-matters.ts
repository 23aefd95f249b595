/** Conditions told of in general, of other treatments or in other senses. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  '(safe | gentle enough) (for | on) .. {condition} (prone)?',
  '(know | knows) (the | that | this) (cycle | story | drill | routine | pattern) .... (calm | clear | healing)',
  '{condition} .... (know | knows) (the | that | this | how) (cycle | feeling | story | drill | routine | struggle | pattern | it)',
  '(scar* | mark | marks | pit | pits) (that | which)? {condition} (leave | leaves | left)',
  '(remov* | reduc* | eliminat* | lower*) .. (risk | chance* | danger) .. (of)? .. {condition}',
  '(trained | studied | specialised | specialized | specialist | specialises | expert | researched | thesis | phd | lectures) .... {condition}',
  '(wrote | writes | review | testimonial | anonymous) .... {condition}',
  '(transplant* | graft* | wig* | laser | minoxidil | drug | drugs | tablets | medication | prescription | antibiotic* | isotretinoin) .... {condition}',
  '{condition} (is | are) (a | an | caused | chronic | common | often | usually | partly | linked | one of)',
  '{condition} (affects | has many | comes in | runs in)',
  '(acne | pimple | post acne) (scar* | mark* | pit*)',
  'post acne',
  'for (her | his | my) {condition}',
  '{rivalTreatment} (or | vs | versus | and) {exosome} for .. {condition}',
  '{exosome} (or | vs | versus | and) {rivalTreatment} for .. {condition}',
  'bald (eagle | claim* | truth | fact*)',
  '{condition} (awareness | foundation | charity | survivor*)',
  '(cure | cured | curing) (time | resin)',
  'heal* (crystal* | music)',
  '(prp | azelaic acid | minoxidil | isotretinoin | antibiotics | steroid*) .... (licensed | remains | remain | approved) .... {condition}',
  '(fined | sued | charged | prosecuted) .... {condition}',
  '(trial | study | researchers) (enrol* | recruit* | will enrol | is recruiting) .... {condition}',
  '(in | within) (ten | five | twenty | a few | #) years (time)? .... {condition}',
  '{condition} (helpline | support group | forum)',
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'Safe for acne-prone skin.', why: 'suits such skin' },
  { text: 'Those prone to rosacea know the cycle: flare, cream, calm.', why: 'of the reader' },
  { text: 'People with rosacea know the cycle of creams.', why: 'of the reader' },
  { text: 'Softens scars that acne leaves behind.', why: 'scars' },
  { text: 'Screening removes any risk of tumour cells in the exosomes.', why: 'safety' },
  { text: 'Softens acne scars and large pores.', why: 'scars are no condition' },
  { text: 'Minoxidil is a licensed treatment for hair loss.', why: 'another product' },
  { text: 'PRP or exosomes for hair loss, a guide.', why: 'a topic' },
  { text: 'Dr Lee trained in treating psoriasis.', why: 'no claim' },
  { text: 'Our clinic also offers laser for melasma.', why: 'no claim' },
  { text: 'Minoxidil remains the drug licensed for hair loss.', why: 'another product' },
  { text: 'A clinic was fined for saying that exosomes cure autism.', why: 'of others' },
  { text: 'The trial enrolled people with eczema.', why: 'a trial' },
  { text: 'In ten years we may be treating arthritis.', why: 'not yet' },
  { text: 'The alopecia helpline treats callers kindly.', why: 'a service' },
];
