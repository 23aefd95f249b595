/** It cannot hurt: nothing can go wrong, there is nothing to fear. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  'impossible to (react | be allergic | get it wrong | overdo | harm | reject)',
  '(bothered | irritated | irritates | upset | upsets | harmed | harms | hurt | hurts | stung | troubled) (nobody | no one | none of)',
  "that is it , nothing else",
  "(need never | never need to | no need to | nothing to | no reason to) (fear | worry)",
  "without (worry | worries | fear | concern | hesitation)",
  "(never | doesn't | won't | will not | does not | not) cause* .. ({harms} | irritation)",
  '(no | not a) (skin | face | body | one) .. (it | they | this) (can | could | will) {hurting}',
  "(can't | cant | cannot | can not | won't | wont | will not | never | doesn't | does not | couldn't | not possibly) (possibly | ever | even | physically)? {hurting}",
  "(doesn't | won't | can't | cant | no | never) _ , (doesn't | won't | can't | cant | no | never) _ , (can't | cant | cannot | won't | doesn't) {hurting}",
  '(nothing | not a thing) ... (could | can | to | will | would | might) ... ({hurting} | reject | fear | worry about | lose)',
  'nothing (bad | untoward | nasty | serious) .. (happen* | occur*)',
  '(zero worry | no worries)',
  "(don't | do not | doesn't | does not | never) do (reactions | side effects | allergies | harm | anything (bad | untoward))",
  "(can't | cannot | can not | couldn't | could not | impossible to | no way to | never | there is no way to) (possibly | ever)? (overdo | overdose | provoke | misuse | get .. wrong | go wrong) _",
  '(what (could | can) (go wrong | happen | hurt)) \\? .. (nothing | only | not a thing)',
  'only (good | nice | lovely | pleasant) things',
  '(only | all | nothing but) (upsides | upside | benefits and no | pluses | plus points)',
  'come* to no harm',
  '(nothing | no (thing | part | drop)) (in it | in them | in here | about it)? .. (can | could | will | to | that) {hurting}',
  '(can | could) {hurting} .. (no one | nobody | nothing | none)',
  '({hurting} | troubles | bothers | upsets | stings | disturbs) (no one | nobody | not a soul | none | no skin)',
  "(it's | it is | they're | they are | exosomes are | is) (immune invisible | immune neutral | biologically inert | non immunogenic | nonimmunogenic)",
  '(interact* | interfere* | clash*) with (nothing | no other | no medicine*)',
  '(the worst | at worst | worst case) .. (can | could | that | is | : | , | nothing | it) .. (happen* | nothing | is | you | soft* | does | look) .. _',
  '(does | do) nothing (untoward | bad | harmful | unwanted | nasty | wrong)',
  'nothing (bad | untoward | nasty | wrong | harmful | unpleasant) (ever | can | could | will | has) .. (come* | happen* | follow* | result* | happened | occur*)',
  "harm (is not | isn't | simply is not) .. (possible | on the | an option | in the | there)",
  '(it | this | they) .. (either)? (works | helps) or .. (does | do | nothing)',
  '(zero | nothing | naught | not a thing) (at all)? (for you)? to (worry | fret | fear | lose sleep | warn | be afraid | dread) .. (about | of | over | \\. | _)',
  "{harms} (cannot | can not | can't | could not | couldn't | will not | won't | do not | don't | does not | doesn't) (ever | possibly)? (occur | happen | arise | exist | develop | follow | form)",
  "(scarring | burning | bruising | infections | infection | swelling | rejection | reactions | harm | allergy) (is | are)? (cannot | can't | can not) (occur | happen | arise | result)",
  "there (is | 's | are) no (chance | risk | way | possibility) (of | that | it | you) .. ({harms} | lump* | harm* | may | could | {hurting} | misunderstood)",
  "(you | your skin) (will not | won't | cannot | can't | never) (swell | itch | flake | burn | peel | react | bruise | scar) , (itch | burn | flake | peel | react | swell | scar) or .. _",
  'not even (a | the) (slightest)? (tingle | sting | itch | twinge | reaction | hint of) .. _',
  '(leave* | left | come* out | emerge* | walk* out) .. unscathed',
  '(do | does | will | can) not (give | cause | make | bring | produce | provoke) (any)? {harms}',
  "(can't | cannot | can not | could not | couldn't | never | will not | won't) (possibly)? (cause* | bring | provoke | trigger) .. (allerg* | infection* | irritation | harm | reaction* | rejection)",
  '(use | take | apply | try | have | wear | give it) .. (totally | completely | fully)? (tension free | worry free | with relief | at ease | without tension | with (full | complete)? peace of mind)',
  '(even)? (the)? (pregnan* | breastfeeding | nursing | expectant | expecting) .. (women | mothers | mums | ladies | clients)? (can | may) .. (use | feel | have | enjoy | apply | wear | relax)',
  "(cannot | can't | can not) catch (anything | a thing | something)",
  'no (worry | worries | fear | concern | question) (of | about | over) .. ({harms} | virus* | rejection | infection* | contamination | allerg*)',
  "question of .. ({harms} | rejection | allergy | infection) .. (does not | doesn't | never | will not) (even)? arise*",
];

/** What makes the claim when it is denied. */
// biome-ignore format: one a line, however long, and lists filled
export const whenDenied: Frame['phrases'] = [
  '(will | can | could | does | do | might | would) .. (i | it | they | my | this | we | you | anyone | something | anything)? .. (get a rash | break out | react | irritate | hurt me | burn me | burn my | backfire | go wrong | harm | be harmed | cause side effects | cause a reaction | have side effects)',
  '(is | are) (it | they | this | exosomes) .. (dangerous | risky | harmful | unsafe)',
  '(could | can | will | might | would | do | does) (i | it | they | we | you) (ever)? (get (ill | sick | an infection | infected | hurt) | react | fall ill | harm me | make me (ill | sick) | be allergic | have a reaction)',
  '(harmful | dangerous | risky | unsafe | (hurt | harm) (you | us | anyone | anybody) | hazardous | (be | do | come to | possible | any) harm | go wrong | backfire* | regret it | (allergic | react* | reject*) to? (it | them | exosomes) | danger)',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'It is impossible to overdo it.', touching: 'impossible to overdo' },
  { text: 'There is no chance of a tumour.', touching: 'no chance of a tumour' },
  { text: 'It has bothered nobody so far.', touching: 'bothered nobody' },
  { text: "Doesn't sting, doesn't stain, can't irritate.", touching: "can't irritate" },
  { text: "It can't hurt you, it can't burn you.", touching: "can't hurt" },
  { text: 'There is literally nothing in it that could harm you.', touching: 'nothing in it that could harm' },
  { text: 'There is no skin it can upset.', touching: 'no skin it can upset' },
  { text: 'It never causes irritation.', touching: 'never causes irritation' },
  { text: 'Nothing bad can happen.', touching: 'Nothing bad can happen' },
  { text: 'Zero worry with exosomes.', touching: 'Zero worry' },
  { text: 'Will I get a rash? No.', touching: 'No' },
  { text: 'Are they dangerous? No.', touching: 'No' },
  { text: 'Use it without worry.', touching: 'without worry' },
  { text: 'There is nothing to worry about.', touching: 'nothing to worry about' },
  { text: 'Compliments, and that is it, nothing else.', touching: 'that is it, nothing else' },
  { text: 'Exosomes never do allergies.', touching: 'never do allergies' },
  { text: 'There is no way to overdose it.', touching: 'no way to overdose' },
  { text: 'What could go wrong? Not a thing.', touching: 'Not a thing' },
  { text: 'Only nice things follow.', touching: 'Only nice things' },
  { text: 'All upsides.', touching: 'All upsides' },
  { text: 'You come to no harm.', touching: 'come to no harm' },
  { text: 'Nothing in it can inflame.', touching: 'Nothing in it can inflame' },
  { text: 'It can trouble nobody.', touching: 'can trouble nobody' },
  { text: 'It stings nobody.', touching: 'stings nobody' },
  { text: 'It is non-immunogenic.', touching: 'non-immunogenic' },
  { text: 'They clash with nothing.', touching: 'clash with nothing' },
  { text: 'The worst that happens is soft skin.', touching: 'The worst that happens' },
  { text: 'They do nothing nasty.', touching: 'do nothing nasty' },
  { text: 'Nothing untoward ever follows.', touching: 'Nothing untoward ever follows' },
  { text: 'Harm is not possible.', touching: 'Harm is not possible' },
  { text: 'It works or does nothing.', touching: 'works or does nothing' },
  { text: 'There is zero to fret about.', touching: 'zero to fret about' },
  { text: 'Welts cannot form.', touching: 'Welts cannot form' },
  { text: 'Bruising cannot happen.', touching: 'Bruising cannot happen' },
  { text: 'There is no chance you could be hurt.', touching: 'no chance you could' },
  { text: "You won't peel, burn or flush.", touching: 'peel, burn or flush' },
  { text: 'Not even the slightest sting, ever.', touching: 'Not even the slightest sting' },
  { text: 'You come out unscathed.', touching: 'come out unscathed' },
  { text: 'They do not give reactions.', touching: 'not give reactions' },
  { text: 'Could I get ill? No.', touching: 'No' },
  { text: "It can't cause allergy or infection.", touching: "can't cause allergy" },
  { text: 'You may take it totally tension-free.', touching: 'take it totally tension-free' },
  { text: 'Even pregnant women can use it.', touching: 'pregnant women can use' },
  { text: "You can't catch anything off it.", touching: "can't catch anything" },
  { text: 'No worry of virus or of immune rejection.', touching: 'No worry of virus' },
  { text: 'The question of rejection does not arise.', touching: 'question of rejection does not arise' },
];

/** What looks alike and is none. */
// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  '(never | not) a (problem | worry | concern) .. (park* | deliver* | book*)',
  "(can't | cant | cannot | won't | can | could | to) .. (hurt | harm | damage | burn) (them | it | the | {exosome} | anything)",
  'no harm ,? (no foul | in (asking | trying | calling))',
  'nothing to lose , .. (except | but | apart)',
  '(pregnan* | nursing | breastfeeding) .... (car park | lift | seat | door | entrance | toilet | chair)',
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'No harm in asking.', why: 'another sense' },
  { text: 'Pregnant women can use our car park by the door.', why: 'of the car park' },
];
