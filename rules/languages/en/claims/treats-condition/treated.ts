/** A condition treated, a remedy for it. */
import type { Frame } from '../../../frames.ts';

/** Words that only the phrases below need. */
// biome-ignore format: one a line, however long, and lists filled
export const lists: Frame['lists'] = {
  treating: ['treat', 'treats', 'treated', 'treating', 'treatment (for | of)', 'cure', 'cures', 'cured', 'curing', 'heal', 'heals', 'healed', 'healing', 'reverse', 'reverses', 'reversed', 'reversing', 'reversal of', 'end', 'ends', 'ended', 'ending', 'stop', 'stops', 'stopped', 'stopping', 'halt*', 'beat', 'beats', 'banish*', 'eliminat*', 'erase*', 'erasing', 'remov*', 'eradicat*', 'calm', 'calms', 'calmed', 'calming', 'sooth*', 'settle', 'settles', 'settled', 'settling', 'quiet', 'quiets', 'quieten*', 'tame', 'tames', 'relieve*', 'relieving', 'relief (from | of | for)', 'ease', 'eases', 'eased', 'easing', 'alleviat*', 'clear', 'clears', 'cleared', 'clearing', 'clears up', 'fade', 'fades', 'fading', 'dry up', 'dries up', 'dried up', 'lighten*', 'shrink*', 'reduce', 'reduces', 'reducing', 'reduction (of | in)', 'minimi*', 'improve', 'improves', 'improved', 'improving', 'improvement (of | in)', 'combat*', 'fight', 'fights', 'fighting', 'tackl*', 'target', 'targets', 'targeting', 'address', 'addresses', 'addressing', 'manage', 'manages', 'managing', 'management of', 'control', 'controls', 'controlling', 'correct', 'corrects', 'fix', 'fixes', 'fixed', 'resolv*', 'repair', 'repairs', 'restore', 'restores', 'prevent', 'prevents', 'preventing', 'prevention of', 'slow', 'slows', 'slowing', 'bring* down', 'knock* out', 'wipe* out', 'get* rid of', 'rid you of', 'turn* around', 'puts (a | an) (end | stop) to', 'put* paid to', 'no more', 'goodbye (to)?', 'good bye to', 'bye bye', 'bye to', 'take* the edge off', 'shift', 'shifts', 'shifted', 'sort', 'sorts', 'sorted', 'zap*', 'send* packing', 'see* off', 'kiss* goodbye', 'curb', 'curbs', 'keep* at bay', 'quell*', 'melts', 'farewell to', 'freedom from', 'free from your', 'remission of', 'recover* from', 'helps', 'help (with | your)?', 'effective (for | against | on | in)', 'support* for', 'keep* your', 'conquer*', 'defeat*', 'overcom*', 'rescue* from', 'solves', 'solve', 'suppress*', 'arrest*', 'take* on', 'taking on', 'get* the better of', 'make* short work of', 'take* care of', 'deal* with', 'see* to', 'lays .. to rest', 'the (last | end) of', 'work* wonders (for | on)', 'work* (on | against | for)', 'success (with | in | against)', 'successful (in | for | with)', '(switch* | turn* | shut* | dial*) (off | down)', 'repigment*', 'close', 'closes', 'closing', 'mend', 'mends', 'mending', 'undo', 'undoes', 'counter*', 'protect* (against | from)', 'relief', 'defus*', 'break the cycle of', 'goes to work on', 'lowers', 'lower', 'beating', 'an end to', 'end to', 'awaken* .. in', 'regenerat*', 'rebuild*', 'reset*', 'attacks', 'battle*', 'rid', 'purge*', 'silence*', 'mute*', 'quench*', 'ditch your', 'lose your', 'reactivat*', 'reviv*'],
  remedy: ['cure', 'remedy', 'remedies', 'answer', 'solution', 'relief', 'help', 'treatment', 'treatments', 'therapy', 'therapies', 'game changer', 'gamechanger', 'breakthrough', 'protocol', 'rescue', 'hope', 'miracle', 'medicine', 'weapon', 'care', 'program*', 'booster', 'solved'],
  remedyFor: ['for', 'for your', 'against', 'in', 'to', 'with', 'on'],
};

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '{treating} ... {condition}',
  '{treating} ... {condition} .. (, | and | or | & | /) .. {condition}',
  '{treating} .... (of | in | behind | for | from | with) .. {condition}',
  '{remedy} {remedyFor} .... {condition}',
  '{condition} (is | are | was | were | being | can be | has been)? (being)? (treated | managed | addressed | handled | corrected | eased | relieved | helped | tackled) (with | by | at | using | in | through)',
  '{condition} (treatment* | therapy | therapies | relief | solution* | remedy | remedies | cure | care | remover | eraser | corrector | buster | fix | protocol | control | repair | rescue | fighter | killer | defense | defence | serum | booster | recovery | reversal | prevention | program*)',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'Melasma eraser with exosomes', touching: 'Melasma eraser' },
  { text: 'Clears active acne.', touching: 'active acne' },
  { text: 'Our exosomes reverse androgenetic alopecia at the root.', touching: 'reverse androgenetic alopecia' },
  { text: 'Treats eczema, psoriasis and rosacea.', touching: 'Treats eczema' },
  { text: 'The permanent cure for hair fall.', touching: 'cure for hair fall' },
  { text: 'Say goodbye to osteoarthritis.', touching: 'goodbye to osteoarthritis' },
  { text: 'Exosome hair loss treatment, from £200.', touching: 'hair loss treatment' },
  { text: 'An exosome booster for melasma.', touching: 'for melasma' },
  { text: 'Melasma can be treated with exosomes.', touching: 'Melasma can be treated with' },
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'Exosomes do not treat any disease such as eczema.', why: 'negated' },
  { text: 'Does it cure hair loss? No.', why: 'a question answered with no' },
  { text: 'Some clinics claim that exosomes cure arthritis.', why: 'said of others' },
  { text: 'One day exosomes may help with psoriasis.', why: 'put off' },
  { text: 'Helps with wrinkles, dullness, pigmentation and stretch marks.', why: 'none of them is a condition' },
  { text: 'Do not use on active acne.', why: 'no claim' },
  { text: 'Not intended to treat, cure or prevent any disease.', why: 'no claim' },
];
