/** The young and the old together: mother and daughter, three generations, from the teens to the eighties. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '(same | one) (vial | bottle | jar | serum | cream | ampoule) .... (every | all | three | four | both) (age* | generation*)',
  "(from | between | whether | ages | aged | we see | you are | you're | both | is | are | at) .... {youngYears} .... (to | and | or | - | , | through) .. {oldYears}",
  '{youngYears} (, | \\?) .. (# | {oldYears}) (, | \\?) .. {oldYears}',
  '(nine | ten | six | seven | eight | five) to {oldYears}',
  '{youngPeople} .... {oldPeople}',
  '{oldPeople} .... {youngPeople}',
  '({youngPeople} | {oldPeople}) .. (\\. | ; | • | · | : | \\)) .. ({oldPeople} | {youngPeople}) (, .... (one | shared | share* | same | jar | bottle*))?',
  '{youngPeople} , {youngPeople}',
  '{oldPeople} , {youngPeople} , {oldPeople} .... (one | shared | share*) .. _',
  '(whole | entire | all the | complete | all | multi) (family | household | generational) (( can | may )? share .... (kids | included | too))?',
  '(kids | children | teens | teenagers | toddlers | adolescents | youngsters) (and | & | or | as well as | to | , | \\+) (adults | grown ups | parents | seniors | elderly)',
  '(adults | grown ups | parents | seniors) (and | & | or | as well as) (older)? (kids | children | teens | teenagers | adolescents | youngsters)',
  '{youngDecade} : .... (\\. | ; | ,) (your)? {oldDecade}',
  '(spans | span | spanning | across | bridges | unites | each | multi) (the)? generation*',
  '(multigenerational* | intergenerational*)',
  '(three | two | four | all | every | both | many) generation*',
  '(kids | children | teens | teenagers | grandparents | grandma) (are | is)? (included | welcome | too | as well)',
  'everyone in the (house | family | home)',
  '(my | your | our) .. (teen | teens | teenage* | daughter | son | # year old | {youngYears} year old) ~ (can | could | will | is welcome | loves | is fine | too | steal* | borrow* | share*)',
  '(share* | steal* | borrow*) .. (with | from)? .. {oldPeople}',
  '(#10-20 s | teens) (, | - | to | and | through | or | &) .. (30 | 40 | 50 | 60 | 70 | 80) s',
  '(young | youthful) (skin)? (, | - | • | ● | / | · | \\+ | & | to) ~ (mature | old | older | aged | ageing | aging)',
  '(young | younger) (skin | ones | generation)? (and | or | & | as well as | to) (the)? (old | older | mature | not so young | aged | elderly) (generation)? (both | alike)?',
  '(youngest | oldest | eldest) .... (oldest | youngest | eldest)',
  '(toddlers | teens | teenagers | tweens | students | babies | kids) (and | & | or)? (up | older | above | upward* | onward*)',
  '(everyone | anyone | everybody | anybody) from .... to ... (season | candle | anniversary | hundred | old)',
  '(for | welcome* | to | suits | we (see | treat | love)) (all | both | either) (of them | of these | alike | young | the generations)',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'The same jar suits all ages and moods.', touching: 'same jar suits all ages' },
  { text: '24, 44, 84: come on in.', touching: '24, 44, 84' },
  { text: 'Mother, daughter, grandma: one jar.', touching: 'Mother, daughter' },
  { text: 'Newborns, toddlers, teens, parents, great-aunts.', touching: 'Newborns, toddlers' },
  { text: 'Who for? Exam-season students. Night-shift thirty-somethings.', touching: 'students' },
  { text: 'Teens with spots; their mothers.', touching: 'Teens' },
  { text: 'The whole family can share it.', touching: 'whole family can share' },
  { text: 'Everyone in the house wears it.', touching: 'Everyone in the house' },
  { text: 'Your fourteen-year-old can come too.', touching: 'fourteen-year-old' },
  { text: 'Perfect for 20s, 30s and 40s.', touching: '20s' },
  { text: 'Our youngest fan is 12, our oldest 91.', touching: 'youngest fan is 12' },
  { text: 'Toddlers upward.', touching: 'Toddlers upward' },
  { text: 'Anyone from grad-photo season to golden-anniversary season.', touching: 'grad-photo season to golden-anniversary season' },
  { text: 'For young and old.', touching: 'young and old' },
  { text: 'Loved by three generations.', touching: 'three generations' },
  { text: 'Kids included.', touching: 'Kids included' },
  { text: 'You may have to share it with Mum.', touching: 'share it with Mum' },
  { text: 'Skin: young / mature', touching: 'young / mature' },
  { text: 'Teens to 60s.', touching: 'Teens to 60s' },
  { text: 'Nan, daughter, mum: one shared jar.', touching: 'one shared jar' },
  { text: 'Ten to ninety.', touching: 'Ten to ninety' },
  { text: 'A treat for both alike.', touching: 'for both alike' },
  { text: 'Kids and adults can use it.', touching: 'Kids and adults' },
  { text: 'Adults and teens like it.', touching: 'Adults and teens' },
  { text: 'A routine that spans generations.', touching: 'spans generations' },
  { text: 'A multigenerational formula.', touching: 'multigenerational' },
  { text: 'Twenties: prevention. Fifties: renewal.', touching: 'Twenties' },
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'A study in 20-year-old skin showed more vesicles than in 70-year-old skin.', why: 'no claim' },
];
