/** Safe without reserve, harmless, the safest there is. */
import type { Frame } from '../../../frames.ts';

/** Words that only the phrases below need. */
// biome-ignore format: one a line, however long, and lists filled
export const lists: Frame['lists'] = {
  wholly: ['100 %', 'completely', 'totally', 'absolutely', 'perfectly', 'entirely', 'fully', 'utterly', 'wholly', 'inherently', 'extremely', 'one hundred percent', 'guaranteed', 'very', '1000 %', 'unconditionally', 'remarkably', 'supremely', 'naturally', 'thoroughly', 'incredibly', 'so', 'simply', 'really', 'clinically proven', '100 percent', 'always', 'super', '% 100', 'proven', 'unreservedly', 'categorically', 'indisputably', 'superlatively', 'flawlessly', 'wonderfully', 'eternally', '10 / 10', 'ten out of ten'],
};

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '{wholly} (non irritat* | non allerg* | non toxic | hypoallergenic | non sensiti*)',
  '(total | complete | absolute | full | perfect) safety (for | of | and | to | \\.)',
  'safe #100-100 %',
  "(non (toxic | irritant | irritating | allergenic | sensitizing | sensitising)) .. (to | for | on | ,) .. ({anybody} | all | non)",
  "the safest .. (treatment | product | serum | therapy | skincare | on earth | thing | way)",
  "(safer | gentler) than (water | air | milk | tap)",
  "(safe | safety) (: | , safe | - | index | level | rating) .. (#100-100 % | safe | perfect | absolute | full | maximum | highest)",
  "(is it | are they | is this | is the treatment) (really)? safe \\? .. (absolutely | completely | totally | 100 % | very | perfectly | entirely | for) .. ({anybody})?",
  '{wholly} .. (safe | harmless | compatible | well tolerated | risk less | riskless | without danger)',
  '(is | are | so | and | , | its | it) harmless',
  'safe as _',
  'harmless to (the body | the skin | you | health | people)',
  '(safety | tolerability | tolerance | harmlessness | compatibility) (grade | level | score | rating | profile | for _ | to _)? (: | - | = | is) (an | a | of)? (almost | simply)? {flawless}',
  '(absolute | total | complete | unconditional | universal | flawless | perfect | impeccable | faultless | immaculate | 100 %) (safety | tolerability | tolerance | harmlessness | biocompatibility)',
  '(as | so) (harmless | innocent | innocuous | safe | gentle | benign) as .. _',
  '(suitable | usable | safe | fine | ok) without .. (restriction* | exception* | limit* | reserve* | reservation*)',
  '(safer than (safe | safety | anything | mother | tap | a) | safest of the safe | safe beyond)',
  'harmless (beauty | skincare | glow | serum | on | even | on all | for all | fun | formula | treatment | \\. | ! | , | to | by nature)',
  '(made | makes | make | are | proven | tested | found | utterly | wholly | simply | naturally | inherently) harmless',
  '(vouch* | swear | guarantee* | promise* | certif* | assure*) .. (that)? .. (no | zero | total | absolute) .. ({harms} | complexion | safety | suffer*)',
  '{wholly} .... (safe | harmless | gentle (to | for | with) {anybody} | risk free | benign | innocuous | nontoxic | non toxic)',
  'safe (beyond | without | above) (doubt | question | a doubt | any | reserve | limit* | exception*)',
  '(always | every time | in every case | forever | no matter what | whatever your _ | wherever) ,? .. (safe | harmless)',
  '(safe | harmless) .. (always | every time | in every case | no matter | whatever | without exception | by (nature | design | definition) | period | full stop | through and through | as can be | as houses | as it gets)',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'A 100 % hypoallergenic mist.', touching: '100 % hypoallergenic' },
  { text: 'Absolute safety for the family.', touching: 'Absolute safety' },
  { text: 'Safe 100%!', touching: 'Safe 100%' },
  { text: 'The exosomes are harmless to the body.', touching: 'harmless to the body' },
  { text: 'A 100% safe serum with nothing to go wrong.', touching: '100% safe' },
  { text: 'The exosomes are harmless.', touching: 'harmless' },
  { text: 'Our exosomes are as safe as mother’s milk.', touching: 'safe as mother' },
  { text: 'Non-toxic, non-irritating, non-allergenic.', touching: 'Non-toxic, non-irritating, non' },
  { text: 'Is it safe? 100 %.', touching: 'Is it safe? 100 %' },
  { text: 'Safer than water.', touching: 'Safer than water' },
  { text: 'Safety: 100 %', touching: 'Safety: 100 %' },
  { text: 'The safest treatment on earth.', touching: 'The safest treatment' },
  { text: 'Tolerability: universal', touching: 'Tolerability: universal' },
  { text: 'Faultless tolerance on dry skin.', touching: 'Faultless tolerance' },
  { text: 'It is as innocuous as rain.', touching: 'as innocuous as' },
  { text: 'Usable without exceptions.', touching: 'Usable without exceptions' },
  { text: 'This is safer than anything.', touching: 'safer than anything' },
  { text: 'Harmless beauty', touching: 'Harmless beauty' },
  { text: 'Nature made it harmless.', touching: 'made it harmless' },
  { text: 'We vouch that no skin shall suffer.', touching: 'vouch that no skin' },
  { text: 'They are wholly, and always, safe.', touching: 'safe' },
  { text: 'Harmless to each and all.', touching: 'Harmless to each and all' },
  { text: 'Safe beyond question.', touching: 'Safe beyond question' },
  { text: 'Always, and everywhere, safe.', touching: 'Always, and everywhere, safe' },
  { text: 'It is safe by design.', touching: 'safe by design' },
];

/** What looks alike and is none. */
// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  '(not | isn\'t | hardly) (safe | without | risk)',
  '(anyone | those | people | clinics | sellers | whoever | brands) (who | that | which) .... (completely safe | {harms} | harmless | risk free | zero risk | safe)',
  '(should | once | if | until | when) .. (prove* | turn out | be shown | become) .. (completely | totally)? safe',
  '(not | hardly) (quite | exactly | entirely | completely | totally | absolutely) (\\. | , | safe | harmless | risk free | without)',
  'harmful (solvent* | chemical* | ingredient* | substance* | additive* | uv | rays | preservative* | radical* | light | bacteria | effects of)',
  'gentle , but',
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'No cosmetic is completely safe.', why: 'negated' },
  { text: 'Beware of clinics that promise no side effects.', why: 'a warning about others' },
  { text: 'Not safe for children.', why: 'no claim' },
  { text: 'Anyone who says there are no side effects is lying.', why: 'a warning' },
];
