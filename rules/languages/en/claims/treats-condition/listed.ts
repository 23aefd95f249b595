/** Conditions in a list, below what says that it is for them: indications, suitable for, what it soothes. */
import type { Below } from '../../../../engine/language.ts';
import type { Frame } from '../../../frames.ts';

// biome-ignore format: one a line, however long, and lists filled
export const below: Below = {
  heads: [
    '(indication* | conditions | concern* | complaint* | application* | goal* | problems | treats | erases | fixes | soothes | calms | cures | heals | reverses) .. (treated | addressed | reported .. _ | we .. _ | helped | covered)? :',
    '(suitable | good | great | best | ideal | perfect | recommended | made | designed | suited | helpful | effective | used | indicated) for ~ :',
    '(who | whom) .. (is | it | its | for | can | should | could | comes | benefits | candidate) .... :',
    'for (who | whom) ~ :',
    '(what | which) .. (it | we | they | this | can | does | conditions | concerns | problems) .... (treat* | sooth* | help* | calm* | work* | fix* | do | does | for | good | tackl* | address* | heal*) .. :',
    '(helps | help | works | useful | good | beneficial) (with | against | on | for | in) ~ :',
    '(this kind of person | this person) ,? (recommend* | please)? :',
    '(why (your | our | you | people | clients | patients) | men | women) .. (customers | costomer | clients | patients | people)? .. (come* back | book* | text* | call* | love* | will come back) ~ :',
  ],
  unless: [
    '(not | never | nobody | no one | avoid* | contra* | caution* | warning* | side effect* | risk | risks | ingredient* | refer* | wait | unsuitable | except | exclu* | precaution* | form | questionnaire | study | studies | research* | trial* | laser* | peel | peels | dermatology | medical | prp)',
  ],
  names: ['{condition}'],
};

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'Concerns addressed: fine lines, dullness, uneven tone, large pores, texture, sagging, melasma', touching: 'melasma' },
  { text: 'Indications: Fine lines • uneven tone • pigmentation after inflammation • scalp thinning', touching: 'scalp thinning' },
  { text: 'Suitable for: tired skin, large pores, ice-pick scars, eyes without sleep, hair thinning', touching: 'hair thinning' },
  { text: 'Who is it for: dull cheeks, open pores, old scars, lines round the eyes and rosacea', touching: 'rosacea' },
  { text: 'For who: dull face, open pore, old mark, lines round the eyes, alopecia', touching: 'alopecia' },
  { text: 'What it soothes: tight cheeks after sun, razor burn, wind, salt, cold, dry flights, eczema', touching: 'eczema' },
  { text: 'Works on: tight cheeks after sun, razor burn, wind, salt, cold, dry flights, psoriasis', touching: 'psoriasis' },
  { text: 'This kind of person, recommend: tight cheeks after washing, no glow, large pore, sleepless, adult acne', touching: 'adult acne' },
  { text: 'Why our patients come back: tight cheeks after washing, no glow, large pores, few hours of sleep, rosacea', touching: 'rosacea' },
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'Not suitable for: pregnancy, open skin, sunburn, fever, eczema', why: 'who should wait' },
  { text: 'Suitable for: dry, oily, dull and tired skin. Not tested on eczema.', why: 'of something else' },
  { text: 'Contraindications and concerns: fever, open skin, sunburn, acne', why: 'who should wait' },
];
