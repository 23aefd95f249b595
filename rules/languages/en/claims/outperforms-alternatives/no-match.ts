/** Nothing comes close; the best of all. */
import type { Frame } from '../../../frames.ts';

/** Words that only the phrases below need. */
// biome-ignore format: one a line, however long, and lists filled
export const lists: Frame['lists'] = {
  ranks: ['better', 'best', 'stronger', 'strongest', 'faster', 'fastest', 'quicker', 'quickest', 'superior', 'beats', 'beat', 'beaten', 'outshine*', 'outshone', 'outperform*', 'outclass*', 'outdo*', 'outlast*', 'outrun*', 'outstrip*', 'surpass*', 'exceed*', 'eclips*', 'trump*', 'top', 'tops', 'topped', 'dwarf*', 'overtak*', 'overtook', 'smarter', 'deeper', 'longer', 'richer', 'bigger', 'greater', 'further', 'farther', 'higher', 'mightier', 'finer', 'glowier', 'prettier', 'purer', 'cleverer', 'more (effective | powerful | potent | efficient | lasting | complete | thorough | natural | visible | precise | advanced | reliable | consistent | intelligent)', 'twice', 'double', 'doubles', 'triple', 'tenfold', '(two | three | five | ten | a hundred | # | hundred) times', '# x', 'x #', 'head and shoulders', 'leaps and bounds', 'streets ahead', 'light years', 'miles ahead', 'by (a)? (mile | miles | far)', 'hands down', 'no contest', 'no comparison', 'wins', 'winner', 'won', 'victor*', 'another league', 'a class apart', 'in a different league', 'another level', 'next level', 'a cut above', 'puts to shame', 'second to none', 'unrivalled', 'unrivaled', 'unmatched', 'unbeaten', 'number one', 'first choice', 'pale*', "child's play", 'loses', 'lost', 'losing', 'came second', 'second place', 'kinder', 'gentler', 'softer', 'goes one better', 'get* you further', 'does it better', 'does more', 'gives more', 'builds more', 'brighten more', 'half the (sessions | time | visits)', 'upgrade*', 'evolution', 'replace*', 'replacer', 'killer', 'next generation', 'successor', 'leave* waiting', 'obsolete', 'outdated', 'relic*', 'old news', 'era is over', 'has been', 'goodbye', 'bye'],
  seasonedRival: ['treatment*', 'therap*', 'cream*', 'serum*', 'procedure*', 'facial*', 'active*', 'ingredient*', 'thing', 'product*', 'lotion*', 'peel*', 'injection*', 'drug*', 'machine*'],
  quickly: ['fast', 'quickly', 'quick', 'well', 'deep', 'deeply', 'effectively', 'effective', 'gently', 'gentle', 'thoroughly', 'visibly', 'beautifully', 'powerful', 'potent', 'strong', 'soon'],
};

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '(nothing | no other | none) .... (comes close | rivals | matches | beats | compares | equals | competes) .... not even {rivalActive}',
  '(no | not even | neither | nothing | none) .... {rivalActive} .... (match | matches | comes close | come close | compare | compares | rival | rivals | touch | do what | compete | such | like this | like these | equal* | keep up | get close | get near)',
  '(nothing | none | no other | nobody) .... (comes close | come close | compares | matches | rivals | measures up | competes) .... {rivalActive}',
  'no (other)? (ingredient | active | treatment | molecule | therapy | procedure | serum | cream) .... (rivals | matches | beats | compares | equals | competes | (comes | gets) (close | near) | can (match | rival | do | reach))',
  "{rivalActive} (can't | cannot | can not | won't | will never | could never) (keep up | compete | match | compare | do)",
  '{rivalActive} .... (do not add up to | does not come close | do not come close | no match | can\'t compete | cannot compete | can\'t match | cannot match | pales | fall short | falls short | can only dream)',
  '(no match for | have nothing on | has nothing on | got nothing on | pale beside) .. (our | these)? {exosome}',
  '(nothing | no other) .... (as | so | this) {quickly} (as (this | it | these | our | ours | exosomes | {exosome}))?',
  'no (other)? ~ {seasonedRival} .... (this | as | so) {quickly}',
  'no (other)? ~ {seasonedRival} (has | have | can | could | will) (ever | even)? (done | do | give* | achieve* | match* | reach*) .. (this | it | that | before)',
  '(is | are | it is | they are | as | remain*) .. (the | a) ~ (better | stronger | smarter | superior | kinder | faster | wiser | clear) (pick | choice | option | bet | answer | buy | winner | way)',
  '(the)? (clear)? (winner | victor | champion) (over | against) .. {rivalActive}',
  '(the)? most (powerful | potent | advanced | effective | concentrated) .. (regenerative | rejuvenation | anti aging | anti ageing | hair | skin | aesthetic) .. (treatment | therapy | ingredient | active | option | tool) .. (available | today | in the world | on the market | known | there is | yet | ever)',
  'best (results | result | outcome*) (of | from | among) (any | all) .. {seasonedRival}',
  '(no | not a | not one | nothing | none | no other) .... (come* | came | get* | be | is | are | gets) .. (near | close) .. _',
  '(king | queen | champion | emperor | gold medal* | summit | pinnacle | crown | holy grail | rolls royce | ferrari) of .. (booster* | regenerat* | skincare | aesthetics | treatments | actives | anti ageing | anti aging | injectables | facials)',
  '(of all | among all | out of all | of every) .. (actives | treatments | ingredients | therapies | options | things | products) .... (strongest | best | most | fastest | first | favourite | winner)',
  'cannot hold a candle to',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'No other ingredient rivals exosomes.', touching: 'No other ingredient rivals' },
  { text: 'Nothing beats it, not even Botox.', touching: 'Nothing beats it' },
  { text: "Retinol can't keep up.", touching: 'keep up' },
  { text: 'Three rounds of PRP do not add up to one of these.', touching: 'PRP do not add up' },
  { text: 'Peptides have nothing on our exosomes.', touching: 'nothing on our exosomes' },
  { text: 'Nothing in our cabinet, not even retinol, comes close.', touching: 'Nothing in our cabinet, not even retinol, comes close' },
  { text: 'No PRP could match it.', touching: 'No PRP could match' },
  { text: 'No retinol gives you such skin.', touching: 'No retinol gives you such' },
  { text: 'Nothing else comes close: Botox, filler, peels.', touching: 'Nothing else comes close: Botox' },
  { text: 'Nothing in this room works as quickly.', touching: 'works as quickly' },
  { text: 'No cream calms so gently.', touching: 'so gently' },
  { text: 'No treatment has ever done this.', touching: 'has ever done this' },
  { text: 'They are the better choice for thin skin.', touching: 'better choice' },
  { text: 'The clear winner against fillers.', touching: 'winner against fillers' },
  { text: 'The most powerful regenerative treatment available.', touching: 'most powerful regenerative treatment' },
  { text: 'The best results of any treatment here.', touching: 'best results of any treatment' },
  { text: 'Nothing in our book comes near it.', touching: 'comes near' },
  { text: 'The queen of boosters', touching: 'queen of boosters' },
  { text: 'Among all actives it is the strongest.', touching: 'Among all actives' },
  { text: 'Peels cannot hold a candle to it.', touching: 'cannot hold a candle to' },
];

/** What looks alike and is none. */
// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  '(as good as | no better than | comparable to | similar to | not better) .. {rivalActive}',
  '{rivalActive} (or | and) .... (which is | what is) .. {ranks}',
  '(which | what | who) .. (is | are | works | lasts) {ranks}',
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'Exosomes are not better than retinol.', why: 'negated' },
  { text: 'As good as hydroquinone, no better.', why: 'no claim to beat it' },
  { text: 'Which is better, PRP or exosomes?', why: 'no claim' },
];
