/** Proven, validated, confirmed. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '{learned} (and | & | , | -)? ({learned})? (proven | prooven | proved | validated | verified | confirmed | demonstrated | substantiated | backed | supported | evidenced | documented | established | effective | tested | approved and tested | shown | recognised | recognized | certified | acknowledged | underpinned | accepted | significant | studied and | graded and)',
  '(certified | approved | verified | endorsed | recognised | recognized | accepted) .. (effect | efficacy)? .. (by | through | in) .. ({learned} | skin) .. ({testing})?',
  '(proven | proved)',
  '(clinical | scientific | medical | published | real | living | hard) (proof | validation)',
  '(efficacy | effect | effectiveness | results | benefit*) .... (proven | proved | demonstrated | verified | documented | established | confirmed | validated | recogni*ed | certified)',
  '(demonstrated | verified | documented | established | confirmed | validated | certified) .. (efficacy | effect | effectiveness | results | benefit*)',
  '(to the (proof | test)) .. in .. {studyWord}',
  '(scientific | clinical | medical) backing',
  '(tried | tested) .. and .. proven',
  '(proven | proved | validated | verified | confirmed | demonstrated | substantiated | evidenced | attested | tested and proven) .. (by | in | through | with | across | via | under | on) .... {studyWord}',
  '(proven | proved | validated | confirmed) .. (by | in | under) .... ({learned} | researchers | scientists | clinicians | experts | clinic | clinics | patients | reviewed | microscope)',
  'proven (efficacy | effective* | results | performance | to (work | reduce | improve | increase | boost | smooth | firm | restore | repair | reverse | regenerate | stimulate | promote | regrow) | answer | technology | formula | solution | science | benefits | safe)',
  '(been | is | are) shown to work',
  "(it | it is | they're | they are | exosomes are) (now)? proven",
  '(doctor* | dermatologists | scientists | researchers | universities) .. (proven | prove | proved | confirmed)',
  '(is | are) (it | this | they | these | exosomes | that) proven',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'Exosomes put to the proof in two trials.', touching: 'to the proof in two trials' },
  { text: 'Exosomes with scientific backing.', touching: 'scientific backing' },
  { text: 'Clinically proven exosome serum.', touching: 'Clinically proven' },
  { text: 'Scientifically validated for glow and stamina.', touching: 'Scientifically validated' },
  { text: 'Lab proven exosomes.', touching: 'Lab proven' },
  { text: 'Validated in peer-reviewed human trials on three continents.', touching: 'Validated in peer-reviewed human trials' },
  { text: 'Proven by Swiss dermatologists.', touching: 'Proven by Swiss' },
  { text: 'A proven answer to tired skin.', touching: 'proven answer' },
  { text: 'It has been shown to work.', touching: 'shown to work' },
  { text: 'Is it clinically proven? Yes.', touching: 'clinically proven' },
  { text: "It's proven.", touching: 'proven' },
  { text: 'Doctors have proven it.', touching: 'Doctors have proven' },
  { text: 'Is it proven? Yes.', touching: 'proven' },
  { text: 'Efficacy has been verified through human application test.', touching: 'Efficacy has been verified through human application test' },
  { text: 'Clinically-tested and proven exosomes.', touching: 'Clinically-tested and proven' },
  { text: 'Clinical validation: completed in 2 hospitals', touching: 'Clinical validation: completed' },
  { text: 'Documented efficacy.', touching: 'Documented efficacy' },
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'We would not call it clinically proven.', why: 'negated' },
  { text: 'Is it clinically proven? No, the pilot had 15 people.', why: 'a question answered with no' },
  { text: 'Our retinol is clinically proven to soften lines.', why: 'another product' },
  { text: 'Some brands call their exosomes clinically proven.', why: 'said of others' },
  { text: 'It is yet to be clinically proven.', why: 'put off' },
  { text: 'It has not been clinically proven.', why: 'no claim' },
  { text: 'Our microneedling pen is clinically proven.', why: 'no claim' },
];
