/** Words that several of the files beside need. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: lists of words read better filled than one a line
export const lists: Frame['lists'] = {
  coolBy: ['the cold', 'cold', 'deep cold', 'cooling', 'frost', 'chill', 'refrigeration', 'freezing', 'ice'],
  fridge: ['chiller*', '(cooled | cooling | refrigerated) (cabinet* | drawer* | counter*)', '(fridge* | refrigerator* | freezer* | vaccine fridge | deep freeze* | ref | ice chest* | ice brick* | ice block* | cool bag* | icebox | ice box | cool box | cold box | cold room | cold store | cold storage | esky | cooling cabinet | crisper)'],
  frosty: ['(refrigerated | frozen | chilled | cold | iced | on ice | deep frozen | icy | at # °)'],
  keepCold: ['(keep | kept | keeps | keeping | store | stored | stores | storing | put | puts | pop | place | stash | park | leave | live | lives | living | sit | sits | stay | stays | stayed | remain | remains | belong | belongs | rest | rests | wait | waits | sleep | sleeps | go | goes | straight | held | hold | must be | should be | should | return | returned | tuck | slip | move | home is | spends its)'],
  sendCold: ['(ship | ships | shipped | shipping | sent | send | travel | travels | deliver* | arrive | arrives | post | posted | courier* | come | comes | turn up | turns up | leave us | leaves us | dispatch* | packed | mailed | lands | flies | flown | transported | transport | reaches you | reach you)'],
  degree: ['(° c | c | celsius | degree* | ° f | f | fahrenheit | ° | oc)'],
};
