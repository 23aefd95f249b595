import type { Cue } from '../../../engine/language.ts';

/**
 * How shops set a whole clause at a distance: a stance in front of it ("there is no evidence that", "we cannot promise
 * that"), or a verdict behind it ("that is a myth"). A stance reaches over a new subject, since the clause is its object.
 */
export const stances: readonly Cue[] = [
  {
    status: 'negated',
    direction: 'forward',
    reach: 24,
    phrases: [
      "(no | little | insufficient | scant | lack of | not enough | hardly any | limited | weak | isn't | aren't) .. (evidence | proof | data | study | studies | trial | trials | research | reason to) .. (that | of | for | on | to | show* | shown | demonstrat* | prov* | establish* | support* | find* | found | behind | saying | suggest*)",
      "(not | never | can't | cannot | won't | don't | doesn't | wouldn't | couldn't | didn't | haven't | hasn't | nobody | no one) .. (say | claim | promise | guarantee | tell | pretend | suggest | imply | call | advertise | state | declare | think | believe | expect | confirm | mean | saying | claiming | promising | suggesting | pretending | said | claimed | promised | shown | proven | established | demonstrated | true | meant | designed | intended | supposed | capable) ~ (you | it | them | this | that | to | of | as | an | our)",
      '(make* | making | with | and) no (such)? (claim* | promise* | statement* | suggestion*) .. (that | of | about | to)',
      '(refuse* | decline* | hesitat* | reluctant) .. (say | claim | promise | call | sell | use | offer)',
      '(wrong | too (early | soon) | dishonest | misleading | inaccurate | premature | untrue | unfair | a lie | a stretch | a mistake | irresponsible) to (say | claim | call | promise | state | suggest | speak | talk | think)',
      '(unlikely | doubtful | improbable | implausible | unproven | untrue | false | wrong | uncertain | unclear | unknown | debatable | questionable) (that | whether | if)',
      'no ~ (seller* | clinic* | brand | brands | doctor* | dermatologist* | shop* | maker* | company | serum | serums | cream | creams | cosmetic* | product | products | honest person | physician | supplier*) (will | would | can | could | should | may | has ever | have ever) .. _',
      '(no question of | (are | am | is) against | opposed to | incapable of | not capable of | no power to | no way to)',
      '(nothing | nowhere) .... (meant | intended | read | taken | says | suggests) .. (that | as)',
    ],
  },
  {
    status: 'attributed',
    direction: 'forward',
    reach: 24,
    phrases: [
      '(misconception* | misunderstanding* | fallacy | misbelief | fairy tale | old wives tale | urban legend | rumour | rumor | misinformation) .. (that | is | about | :)',
      '(a | one | another | some | many | few | several) ~ (customer | customers | client | clients | patient | patients | reader | readers | reviewer | reviewers | buyer | buyers | user | users | visitor | caller) .. (wrote | writes | says | said | claims | claimed | swears | told | reports | reported | asks | asked | insists) .. (that | us | :)',
      '(statement* | phrase* | slogan* | claims | headlines | lines | terms | promises | words) (such as | like | that)',
      '(the | a | an | any | this) (claim | statement | suggestion | belief | notion | assumption) that',
      '(those | people | anyone | somebody | someone | sellers | marketers | firms | companies | websites | adverts | ads | salespeople | critics | bloggers) (who | that)? ~ (say | says | claim | claims | promise | promises | tell | tells | pretend | pretends | advertise | advertises | insist | insists | boast | boasts | suggest | suggests) .. that',
    ],
  },
  {
    status: 'hypothetical',
    direction: 'forward',
    reach: 24,
    phrases: [
      '(wish | would love to | would like to) .. (say | tell | claim | promise | could | were | call)',
      '(if | should | in case) (a | an | any | some | your | anyone | anybody | someone | somebody | you) ~ (clinic | seller | shop | brand | product | page | site | website | provider | doctor | salesman | advert | ad | label | injector | nurse)? .. (tell* | say* | promise* | claim* | offer* | told | sell* | hear | read | see | insist*)',
      'if only',
      'if (it | they | this | that | we | exosomes | a serum | a cream) (could | were | would | did | really)',
      '(wait* | await*) .. (for | until | see) .. (proof | evidence | studies | data | trials | results | approval | whether)',
      '(until | unless) .. (study | studies | evidence | trials | data | science | proof | someone | the fda)',
      '(idea | theory | notion | hypothesis | possibility | hope | question) (that | of | whether)',
      '(it is | it remains)? (hoped | conceivable | thought possible | open to debate | up for debate)',
    ],
  },
  {
    status: 'negated',
    direction: 'backward',
    reach: 6,
    phrases: [
      '(is | are | was | were | has | have) (simply | just | still | also)? (not | never | yet to be | nowhere) (been)? (supported | backed | proven | shown | true | established | accepted | allowed | legal | permitted | confirmed | justified | demonstrated | borne out | claimed | possible | real | approved by anyone)',
      '(does | do | has | have | plays | play) (not | no) (belong | place | room | part | business | role | apply)',
      '(cannot | (should | must | can | may | could) (not | never)) be (put | sold | added | marketed | claimed | trusted | believed | used | said | promised | offered | expected | given | guaranteed | taken)',
      '(should | must) be (avoided | refused | ignored | distrusted | questioned | taken with)',
      '(is | are | would be | sounds | remains) (simply | just | plain | pure | nothing but | still)? (misleading | unproven | unsupported | unfounded | baseless | false | untrue | nonsense | a lie | fiction | fantasy | wishful thinking | wrong | dishonest | against the law | too good to be true | unrealistic | doubtful | impossible)',
      "(we | i) (simply | just)? (can't | cannot | could not | couldn't | won't | will not | don't | do not) (confirm | verify | vouch | stand by | support | endorse | agree | know | think so)",
      ", but (we | i | it | they | that | sadly) (can't | cannot | can not | isn't | is not | aren't | are not | won't | don't | do not | doesn't | does not)",
      '(: | - | ,) (that is | it is)? (not | no longer | never) (true | here | in this | from us | with us | our | ours | at our | on our | so | proven | quite)',
      '(was | were) (refused | rejected | turned down | withdrawn)',
    ],
  },
  {
    status: 'attributed',
    direction: 'backward',
    reach: 6,
    phrases: ['raise* (some | many | serious | red | more)? (questions | doubts | concerns | eyebrows | flags)'],
  },
  // Bound to the claim right before it: in "cell-free, so what does not exist cannot" it is of something else.
  {
    status: 'negated',
    direction: 'backward',
    reach: 1,
    phrases: ["(does not | do not | doesn't | don't) exist"],
  },
  // What was given up is no longer offered.
  {
    status: 'negated',
    direction: 'forward',
    reach: 6,
    untilComma: true,
    phrases: [
      '(stopped | quit) (using | selling | offering | making | doing | stocking)',
      '(abandoned | gave up | given up | phased out | turned away from | moved away from | discontinued | banned | ban | turned down | turn down | rejected | reject)',
      'used to (be | sell | offer | use | do | stock | make | inject | claim | say | promise)',
    ],
  },
  // "He wanted it injected; I said no."
  {
    status: 'negated',
    direction: 'backward',
    reach: 10,
    closes: true,
    phrases: [
      "(; | , | -) (but | and)? (we | i | ours | this (one | version | vial | serum) | this home version | our (own)? (vials | serum | exosomes)) (do | does | is | are | will | did | have | say | said)? (not | don't | doesn't | isn't | aren't | won't | never | never (do | did | have | will) | no | declined | refused | refuse | decline)",
    ],
  },
  {
    status: 'negated',
    direction: 'backward',
    reach: 6,
    phrases: ['(breaks | break | broke | is against | are against | violates) the (law | rules)'],
  },
  // "Exosome injections: why we said no"
  {
    status: 'negated',
    direction: 'backward',
    reach: 4,
    phrases: [
      "(: | - | , | \\|)? why (we | i) (said no | say no | stopped | quit | refuse* | do not | don't | won't | will not | gave up | gave .. up | never | declined)",
    ],
  },
  {
    status: 'negated',
    direction: 'forward',
    reach: 8,
    phrases: [
      "why (we | i) (said no to | say no to | stopped | quit | refuse* | do not | don't | won't | will not | gave up | never | declined)",
      '(law | laws | rules | rulebook | act | ministry | regulator | regulators | agency) .. (forbid | forbids | bans | prohibits | prohibit | outlaws | outlawed | forbade)',
    ],
  },
  // What did not keep is no more than water.
  {
    status: 'negated',
    direction: 'backward',
    reach: 8,
    only: ['shelf-stable', 'live-cells'],
    phrases: [
      "(is | are | it is | it's | becomes | become | turns into | makes) (then)? (just | only | nothing but | merely | no more than | little more than)? (a bottle of | an? expensive | costly | expensive | a vial of | a jar of)? (water | salt water | saline | sugar water | soup | sugar | dust)",
    ],
  },
];
