/** The condition goes, eases, does not come back. */
import type { Frame } from '../../../frames.ts';

/** Words that only the phrases below need. */
// biome-ignore format: one a line, however long, and lists filled
export const lists: Frame['lists'] = {
  helping: ['relief', 'help*', 'healing', 'results', 'improv*', 'better', 'respond*', 'calm*', 'finds', 'answer*', 'clear*', 'fill* in', 'cover*', 'close*', 'closing', 'shrink*', 'rarer', 'again', 'walk*', 'repigment*', 'lighten*', 'friendly', 'fighting', 'busting', 'correct*', 'switch* off', 'turn* off', 'wake*', 'awaken*', 'protocol', 'course', 'new hair', 'move', 'ease', 'eases', 'eased', 'kick* in', 'quit*', 'retreat*', 'surrender*', 'subside*', 'recede*', 'soften*', 'mend*', 'reawaken*', 'new life', 'try'],
  overcome: ['controlled', 'becom* (light | lighter | pale | clear | clearer | less | calm)', '(go | goes | went) (away | fully | completely)', 'gone', 'over', 'cleared', 'clears', 'clear', 'faded', 'fades', 'fade', 'settle', 'settles', 'settled', 'vanish*', 'disappear*', 'healed', 'heals', 'heal', 'cured', 'reversed', 'resolved', 'resolves', 'solved', 'fixed', 'eliminated', 'corrected', 'calmed', 'calms', 'calm', 'improve', 'improves', 'improved', 'better', 'stop', 'stops', 'stopped', 'halted', 'in remission', 'remission', 'respond*', 'turned (around)?', 'turned (all | both | them | those) .. around', 'packed (its | his | her) bags', 'finished', 'banished', 'history', 'beaten', 'sorted', 'regrow*', 'come* back', 'filled in', 'fills in', 'reduced', 'down by', 'less visible', 'a thing of the past', 'under control', '(fill* | grow* | grew | grown) (back)? (in | up | back | over)', '(turn | turns) (around | the corner)', 'packed up', '(went | go | goes | gone) (quiet | silent | down)', 'quietened', 'repaired', 'soothed', 'relieved', 'eased', 'eases', 'erased', 'defeated', 'conquered', 'tamed', 'shrank', 'shrunk', 'receded', 'sunk', 'rebuilt', 'dry up', 'dries up', 'lift', 'lifts', 'close* over', 'closed over', 'retreat*', 'back* down', 'bow* out', 'quieten*', 'no more', 'no longer', 'met (its | their) match', "won't know what hit", 'dissolve*', 'resolve*', 'leave', 'leaves', 'left (for good | her | him)', 'melt* away', 'ran its course', 'less', 'ended', 'shifted', 'quieter', 'lighter'],
  lessOf: ['lighter', 'calmer', 'clearer', 'less', 'fewer', 'quieter', 'milder', 'softer', 'reduced', 'faded', 'healed', 'anti', 'zero', 'weaker'],
};

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '(shedding | hair fall | breakouts | flares) (has | have)? (stop | stops | stopped | slowed | slows | halted | ended | eased)',
  '(turn* | bring*) .... {condition} .. (back | around)',
  '{condition} .... {helping}',
  '(flare* | breakouts | outbreaks | attacks | relapses) .... (rarer | fewer | less | stop* | calm* | settle* | gone | shorter)',
  '(from | with) {condition} (to | and left with | and left) .... (clear | hair | calm | healthy | free)',
  '{condition} .... (has | have | is | are | was | were | will | can | to | that | it | all | both | , | - | : | best | mostly | quickly)? .. {overcome}',
  '{condition} .... (has | have) not (come back | returned)',
  '(kiss* | wave* | say*) .... {condition} .. (goodbye | good bye | farewell)',
  '{lessOf} {condition}',
  '{condition} (down | reduced | cut | improved) .. (by | # | %)',
  "{condition} ,? .... (begone | be gone | marching orders | meet* (your | its) (match | end) | worst enemy | hasn't a chance | no chance | stand a chance | comes to a halt | gets the boot | packs its bags)",
  '(give* | show*) (your | the)? {condition} (its marching orders | the (boot | door | push | elbow))',
  '(put* out | extinguish* | switch* off | dial* down | sweep* (out | away) | quash* | quell* | rout | routs | knock* out | see* off) .. (fire of)? .. {condition}',
  '(as good as gone | gone for good) : .. {condition}',
  '(tame* | calm* | settle* | quieten* | end* | quell*) .. (flare ups | itch scratch)',
  '{condition} (redness | lesions | papules | patches | itch | flares) (is | are | was | were)? (down | fell | dropped | cut | reduced) (by)? #',
  '(take* | took | taking) .. (sting | heat | itch | edge | bite | fire | misery | fight | anger | redness | drama) (out of | off | from) .... {condition}',
  '(talk* | take* | took | bring* | brought | calm* | knock* | wind* | turn* | dial*) .. {condition} ~ down',
  '{condition} .... \\? .... (it | they | this | this one | ours | our _ | {exosome}) .. {treating} .. (it | them | mine | ours | that | those | yours | up)',
  '{condition} (✓ | ✔ | ✅ | ☑)',
  '{condition} , .. (open | large | enlarged)? (pores | wrinkles | lines | scars | dullness | spots | {condition}) .. the end',
  '{condition} .... (testers | testers\' | girls | patients | clients | customers | kids | children | ladies | guests | regulars) .... (swear by | love it | love this | call it | best (mate | friend) | lifeline | rejoice | sleep | at last)',
  '(gave | gives | give* | giving) back .... (atopic | {condition})',
  '(calmer | quieter | clearer | happier | kinder | angry | cooler | comfort* | relief | rest | peace) .... (if you | for (those | anyone | people | skin) | who) ~ {condition}',
  '{condition} .... (girls | patients | clients | kids | children | sufferers | skins | testers) .... (new)? (best mate | best friend | bestie | lifeline | lifesaver | saviour | secret | favourite)',
  '(seen | watched | watch | had) .... {condition} .... (clear* | fill* | calm* | close* | fade* | heal* | grow* | go)',
  '{condition} (stopper | tamer | slayer | soother | calmer | buffer | blocker | rescuer | ender)',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'It takes the sting out of a rosacea flare.', touching: 'sting out of a rosacea' },
  { text: 'Talks rosacea flares down.', touching: 'Talks rosacea flares down' },
  { text: 'It takes blotchy rosacea down a notch.', touching: 'rosacea down' },
  { text: 'Eczema behind the knees? It clears it.', touching: 'It clears it' },
  { text: 'Eczema ✓ Rosacea ✓', touching: 'Rosacea' },
  { text: 'Acne, melasma & open pores: the end', touching: 'Acne, melasma' },
  { text: 'My hormonal acne girls swear by it.', touching: 'acne girls swear by' },
  { text: 'It gave back sleep to atopic children.', touching: 'gave back sleep to atopic' },
  { text: 'A calmer face if you live with eczema.', touching: 'calmer face if you live with eczema' },
  { text: 'Alopecia patients have a new best mate.', touching: 'Alopecia patients' },
  { text: 'We have seen patches of alopecia fill up in three sittings.', touching: 'alopecia fill up' },
  { text: 'Post-baby shedding stopper', touching: 'shedding stopper' },
  { text: 'Her rosacea flares went quiet.', touching: 'went quiet' },
  { text: 'You will see less hair fall by week four.', touching: 'less hair fall' },
  { text: 'Hair fall is controlled in most patients.', touching: 'controlled' },
  { text: 'The melasma becomes lighter.', touching: 'lighter' },
  { text: 'Her vitiligo goes away.', touching: 'vitiligo goes away' },
  { text: 'The shedding stopped in the sixth week.', touching: 'shedding stopped' },
  { text: 'Turns thinning hair back to thick and dark.', touching: 'thinning hair' },
  { text: 'The psoriasis plaques on her elbows have faded.', touching: 'psoriasis' },
  { text: 'Her dermatitis has not come back since.', touching: 'dermatitis has not come back' },
  { text: 'Lighter melasma, calmer psoriasis, regular sleep.', touching: 'Lighter melasma' },
  { text: 'Hair shedding down by a third after ten weeks.', touching: 'Hair shedding down' },
  { text: 'Kiss your flaky psoriasis goodbye.', touching: 'psoriasis goodbye' },
  { text: 'ANTI-HAIR LOSS exosome ampoule', touching: 'ANTI-HAIR LOSS' },
  { text: 'Flare-ups become rarer.', touching: 'Flare-ups become rarer' },
  { text: 'From psoriasis to clear skin in 8 weeks.', touching: 'From psoriasis to clear' },
  { text: 'Melasma, meet your match.', touching: 'Melasma, meet your match' },
  { text: 'Give rosacea the boot.', touching: 'Give rosacea the boot' },
  { text: 'It sees off eczema.', touching: 'sees off eczema' },
  { text: 'Gone for good: acne.', touching: 'Gone for good: acne' },
  { text: 'Quells flare-ups.', touching: 'Quells flare-ups' },
  { text: 'Psoriasis itch fell by 40 %.', touching: 'Psoriasis itch fell by 40' },
];
