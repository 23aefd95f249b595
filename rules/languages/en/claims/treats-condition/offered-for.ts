/** Conditions that it is offered for, and people who have them. */
import type { Frame } from '../../../frames.ts';

/** Words that only the phrases below need. */
// biome-ignore format: one a line, however long, and lists filled
export const lists: Frame['lists'] = {
  indicationLead: ['indication*', 'indicated', 'indicate*', 'conditions', 'condition', 'treat', 'treats', 'treated', 'treating', 'treatable', 'concern*', 'accept', 'suitable', 'recommended', 'help*', 'function*', 'efficacy', 'effect', 'effects', 'use*', 'used', 'order* (it)? for', 'good for', 'best for', 'ideal for', 'perfect for', 'who (comes | we see)', 'see', 'book* (us | it)? for', 'for', 'benefit*', 'sooth*', 'calm*', 'works (on | for)', 'target*', 'purpose', 'applications', 'what it does', 'respond*', 'problem*', 'who', 'whom', 'people', 'recommend*', 'need*', 'field*', 'areas', 'applications', 'effective', 'candidate*', 'suited', 'eligible', 'symptom*', 'disease*', 'work', 'works', 'cares for', 'comes in for', 'improve*', 'solution*'],
};

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '{condition} ... is (our | the) (most (frequent | common) | commonest | main | classic | usual) (case | reason | indication | request | complaint)',
  '(men | women | people | clients | patients | guests | folks | folk | regulars | kids | children | families | testers | guys | girls | boys | sisters | brothers | brides | grooms | mums | dads | mothers | those | anyone | ladies | gents | sufferers | scalps | skins) (and (men | women | girls | boys | gents))? (with | experiencing | facing | noticing | suffering | troubled by | plagued by | plagued with | bothered by | prone to) ~ {condition}',
  '(suffer* | struggl* | got | tired of | fed up | battling | plagued | living | bothered | annoyed) (from | with | by | of)? .. {condition} .... (exosome* | our | try | we | this | relief | help*)',
  'if you (suffer* | struggle | have | live | battle) .... {condition} .... (exosome* | our | relief | help* | answer | solution | this is)',
  '(protocol | course | programme | program | package | plan | results | success | for anyone | anyone | people) .... (: | with | in) .. {condition}',
  '{condition} ({condition} | totalis | patients | sufferers | patches | plaques | flares | flare* | lesions)? (: | -) .. (protocol | # | session* | vials | resolved | cleared)',
  "(works | work) (where | when) .... {condition}",
  '(for | against | helps | indicated (for | in) | suit* (for)? | good on | works on | used (in | on | for) | designed for | made for | great for) .. {condition}',
  '{indicationLead} .... : .... {condition}',
  '{indicationLead} .... : .... {condition} .... {condition}',
  '(indications | conditions | patients | people | those | clients | customers | families | guests) .... (with | : | for | including | such as | like | told to live with | suffering (from)? | living with | plagued by) .... {condition}',
  '(book | see | come to | visit | order | use | choose | bought) (us | it | them | this)? .. (for | with) .... {condition}',
  '{condition} (, | and | or | / | & | + | \\() .. {condition} .... {condition}',
  'candidate* .... {condition}',
  '(indication* | conditions | concerns | treats) .. : .... _ .... {condition}',
  'nothing (has | else) (worked | works | helped) (on | for) .... {condition}',
  'who (have | has | suffer* | lose | lost | loss | struggle*)? .... {condition}',
  '{condition} .... # (session* | treatment* | vials | visits)',
  '(men | women | people | clients | patients | those | anyone | candidates) .. (in | at | with) (the | an | a)? .. (stage | stages | phase | phases | forms | cases) of .. {condition}',
  '(response* | results | outcome* | success | improvement* | progress | useful | effective | helpful | advised | advise it | recommended | recommend it | indicated | offered | prescribed | value | benefit*) .. (by us)? in .... {condition}',
  'for .... (who | whose | that) .. (sheds | thins | falls | breaks) (too much | out | in handfuls | more than)',
  '(whose | your) (ponytail | hair) (has | is) (halved | half | shrunk | thinned | thinner)',
  '(hairline | hair line | temples | corners) (is | are | keeps | keep) .. (creeping | moving | inching | marching) back',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'We have seen good responses in alopecia areata.', touching: 'responses in alopecia' },
  { text: 'For hair that sheds too much.', touching: 'sheds too much' },
  { text: 'For anyone whose ponytail has halved.', touching: 'ponytail has halved' },
  { text: 'For men whose hairline is creeping back.', touching: 'hairline is creeping back' },
  { text: 'Scalp psoriasis is our most frequent case.', touching: 'psoriasis' },
  { text: 'Good candidates are in an early stage of hair loss.', touching: 'hair loss' },
  { text: 'Indications: fine lines, uneven tone, large pores, loss of firmness, rosacea', touching: 'rosacea' },
  { text: 'Whether it’s psoriasis, eczema or rosacea, our exosomes calm it.', touching: 'psoriasis' },
  { text: 'Men and women with androgenetic alopecia', touching: 'women with androgenetic alopecia' },
  { text: 'Indications: melasma, lichen planus, dull skin.', touching: 'melasma' },
  { text: 'Our clients include people living with fibromyalgia.', touching: 'fibromyalgia' },
  { text: 'Clients book us for long COVID.', touching: 'long COVID' },
  { text: 'Telogen effluvium, traction alopecia, postpartum shedding: all the usual ones.', touching: 'Telogen effluvium' },
  { text: 'If nothing has worked on your acne, this does.', touching: 'acne' },
  { text: '- Who have problem skin with acne', touching: 'acne' },
  { text: 'Alopecia areata: 4 sessions', touching: 'Alopecia areata' },
  { text: 'Suit for teenage acne.', touching: 'teenage acne' },
  { text: 'Psoriasis: resolved', touching: 'Psoriasis: resolved' },
  { text: 'Works where steroids fail in eczema.', touching: 'Works where steroids fail in eczema' },
  { text: 'If you suffer from arthritis, our exosomes bring relief.', touching: 'If you suffer from arthritis, our exosomes bring relief' },
  { text: 'For anyone in the first stages of balding.', touching: 'first stages of balding' },
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'Trials are exploring exosomes for psoriasis.', why: 'put off' },
  { text: 'It was never meant for psoriasis.', why: 'negated' },
];
