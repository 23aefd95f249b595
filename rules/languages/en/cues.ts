import type { Cue } from '../../engine/language.ts';

/**
 * Cues after NegEx (Chapman 2001) and ConText (Harkema 2009), written anew for shop pages: how sellers deny, put off,
 * report and warn.
 */
const negations: readonly Cue[] = [
  {
    status: 'negated',
    direction: 'forward',
    reach: 12,
    phrases: [
      'not', 'never', "isn't", 'isnt', "aren't", 'arent', "wasn't", "weren't", "doesn't", 'doesnt', "don't", 'dont', "didn't", "won't", 'wont', "can't", 'cant', 'cannot', "couldn't", "wouldn't", "shouldn't", "hasn't", "haven't", "hadn't", "ain't",
      'neither', 'nor', 'none of', 'nobody', 'no one', 'nothing', 'nowhere', 'hardly', 'far from', 'anything but', 'fails to', 'fail to', 'failed to', 'refuse to', 'refuses to', 'stop short of', 'stops short of', 'decline to', 'instead of', 'rather than', 'in place of', 'as opposed to',
      'has yet to', 'have yet to', 'yet to be', 'lacks', 'lack', 'lacking', 'unable to', 'no longer', 'forbidden to', 'no intention of', 'steer clear of', 'stay away from', 'skip the', 'skips the', 'ditch the', 'forget', 'avoid', 'avoids', 'leave out', 'leaves out', 'goes nowhere near', 'refrain from', 'at no point', 'in no way', 'by no means', 'under no circumstances', 'on no account', 'nothing about .. is', 'no part of',
    ],
  },
  {
    status: 'negated',
    direction: 'forward',
    reach: 7,
    untilComma: true,
    phrases: ['no', 'non', 'without', 'without any', 'zero', 'free of', 'free from', 'minus the', 'minus', 'none', 'void of', 'devoid of', 'sans', 'absence of', 'other than', 'except for', 'apart from'],
  },
  {
    status: 'negated',
    direction: 'backward',
    reach: 6,
    phrases: [
      "(is | are | was | were)? (not | never) (allowed | permitted | offered | our thing | something we | what we | on the menu | true | the case | how we | recommended | advised | suitable | intended | an option | possible | included | done here | part of)", "(isn't | aren't) (allowed | permitted | offered | our thing | something we | what we | on the menu | true | the case | how we | recommended | advised | suitable | intended | an option | possible | included | done here | part of)",
      '(is | are | would be) (forbidden | prohibited | banned | illegal | unlawful | unsafe | unwise | out of the question | off the table | ruled out | a no | nonsense | a lie | untrue | false | a myth | off limits | a red flag)', "(we | i | they) (won't | will not | don't | do not | never | can't | cannot | refuse to) (say | claim | promise | do | offer | make | go there | recommend | agree)", '(forbidden | prohibited | banned | illegal | unlawful)',
      ': (no | none | never | not | nil | n / a | false | ✗ | ✘ | ❌ | x)', '- (no | none | never | not us | not here | false)', '\\? (no | none | never | neither | nope)', '(no | none) (needed | required | necessary | offered)', 'free', 'less', '(is | are) (not | nowhere) (there | available | given | granted | in it | inside)', 'is another matter', 'is not ours', "isn't ours", 'not included', 'no longer',
    ],
  },
];

const hypotheses: readonly Cue[] = [
  {
    status: 'hypothetical',
    direction: 'forward',
    phrases: [
      'if (approved | cleared | licensed | proven)', '(once | until | unless | when) .. (approves | approved | cleared | proven | licensed)', 'one day', 'someday', 'in (the)? future', 'pending', 'awaiting', 'applied for', 'applying for', 'application for', 'seeking', 'seek', 'submitted (to | for)', 'working (toward | towards)', '(hope | hopes | hoping | aim | aims | plan | plans | planning) (to | for | on)', 'researchers (are | hope | explore | study)', 'scientists (are | hope | explore | study)', 'being (studied | investigated | explored | researched | tested | trialled)', 'under (investigation | study | review)', 'remains to be', 'imagine', 'would', 'might one day', 'could one day', 'may one day', 'not yet', 'whether',
    ],
  },
  {
    status: 'hypothetical',
    direction: 'backward',
    reach: 6,
    phrases: ['(is | are | being) .. (studied | investigated | explored | researched | trialled)', '(is | are) still (under | in | being | pending | years)', 'pending', 'remains to be (seen | proven | shown)', 'is anyone\'s guess', 'one day', 'in (the)? future', 'is the hope', 'would be'],
  },
  {
    status: 'hypothetical',
    direction: 'forward',
    reach: 10,
    phrases: ['if (someone | anyone | anybody | a | an | you are offered | you see | you read | you hear | you find | they)', 'anyone (who | offering | selling | promising | claiming | telling)', 'any (clinic | seller | shop | brand | product | provider | label | site | website) (that | which | who | offering | selling | promising | claiming)', 'a (clinic | seller | brand | shop | provider | website) (that | which | who | offering | claiming)', 'be it'],
  },
];

const attributions: readonly Cue[] = [
  {
    status: 'attributed',
    direction: 'forward',
    reach: 16,
    phrases: [
      '(some | many | other | most | certain | several | a few | plenty of | lots of | countless | rival | competing | cheap | cheaper | unscrupulous | dodgy | offshore | online | overseas) ~ (clinic* | center* | centre* | doctor* | practice* | brand* | seller* | shop* | site* | website* | product* | serum* | compan* | maker* | manufacturer* | provider* | label* | spa | spas | medspas | vendor* | retailer* | influencer* | practitioner* | injector* | listing* | ad | ads | people | firms | bottles | powders | vials | labels | places | suppliers | marketers | competitors)',
      'competitor*', 'per (the | their | its) (pamphlet | label | leaflet | box | brochure | website | maker | brand)', '(a | one | another | your | their | his | her) (well known | big | certain | famous | rival)? (rival | competitor | influencer | beautician | salesman | stranger | lad | bloke | man | woman | guy | lady)', '(everyone | everybody | half the internet | somebody | someone) (said | says | claims | claimed | told)', '(in | on) (the)? (market | social media | internet | tiktok | instagram | marketplace | online)', 'they make much of', 'bad :', 'myth :', 'false :', 'fiction :', 'trials (with | of | using)', '(korean | chinese | american | european) shops', '(the | a | an | its | their | this) (brand | maker | listing | label | leaflet | company | seller | rep | salesman | saleswoman | salesperson | manufacturer | advert | ad | ads | website | site | vendor | distributor | flyer | brochure | packaging | box | tiktok | video | influencer | press release | supplier) (also)? (says | said | say | claims | claimed | claim | promises | promised | quotes | calls | told | boasts | insists | swears | states | stated | reads | tells | will tell | lists | touts)',
      '(some | others | many | most) (are | use | come | contain | have | say | will | offer | sell | do | keep | need)', '(swore | swears | swear | insisted | insists) (to me | blind)? that', '(people | anyone | those | patients | customers | clients | somebody | someone | folk | folks | friends) (who | that) (wanted | want | ask | asked | had | were | tried | got | offer | inject | sell)', '(we | i) ~ (doubt | question | wonder | distrust) (that | if | whether)?', '(anything | anyone | something | products | things) calling (itself | themselves)', 'calling (itself | themselves)', 'according to', 'reportedly', 'allegedly', 'supposedly', 'purportedly', 'so called', 'claims to (be | have | contain)', 'claim to (be | have | contain)', 'claiming to', 'claimed to', 'marketed as', 'advertised as', 'touted as', 'billed as', 'sold as', 'labelled as', 'labeled as', 'hyped as', 'passed off as', 'posing as', 'branded as',
      "(you | you'll | you may | you might | you will | you've | you have | we | we've | we have | we often | we sometimes | i | i've) ~ (read | hear | heard | seen | told | asked)", '(was | were | been) told', 'rumour has it', 'legend has it', 'myth', 'myths', 'word is', 'people (say | think | believe | claim | ask | assume)', 'they (say | claim | promise | said | claimed | promised)', '(tiktok | instagram | reddit | influencers | marketers | headlines | adverts | ads) ~ (say | says | claim | claims | call | promise | promises | push | shout | scream)', '(he | she) (said | says | claimed | claims | swore | swears | told | insisted)', 'a (friend | colleague | neighbour | neighbor | customer | client | patient | reader | visitor) (asked | said | told | wrote | claimed | claims | says)', 'in theory', 'on paper',
    ],
  },
  {
    status: 'attributed',
    direction: 'backward',
    reach: 8,
    phrases: ['(say | says | said | claims | claimed) (some | many | other | the | its | their | one | a) (brand* | clinic* | seller* | maker* | listing* | label* | leaflet* | compan* | ads | adverts | rep | salesman | people | website*)', 'elsewhere', 'at other (places | clinics)', 'reportedly', 'allegedly', 'supposedly', 'according to (the | its | their | some | a)', '(is | are) a myth', '(that is | that\'s) what (the | they | some)', '(is | are) what (the | they | some) .. (say | says | said | claim | claims)', 'or so', '(is | are) (marketing | hype | hot air | advertising)', 'they (say | said | claim | claimed)', '(the | said the | says the) (label | leaflet | ad | advert | listing | rep | salesman) (said | says | read | reads | claimed)', '(wrote | asked) (a | one)'],
  },
  {
    status: 'attributed',
    direction: 'forward',
    reach: 14,
    except: ['topical-only', 'states-not-approved', 'cold-stored', 'cell-free', 'professional-care'],
    phrases: ['beware', 'beware of', '(be | stay) (wary | sceptical | skeptical | careful | cautious | suspicious | alert)', 'watch out', 'look out for', 'walk away', 'run if', 'run from', 'run a mile', 'red flag*', '(do not | don\'t | never) (trust | believe | fall for | buy | let | allow | accept)', 'should (never | not | raise)', 'must (never | not)', 'warns', 'warn', 'warned', 'warning', 'warnings', 'illegal', 'illegally', 'think twice', 'question anyone', 'ask anyone', 'nobody should', 'no one should', 'claims (such as | like)', 'phrases (such as | like)', 'words (such as | like)', 'promises (such as | like | of)', 'steer clear'],
  },
  {
    status: 'attributed',
    direction: 'backward',
    reach: 8,
    phrases: ['(is | are | as | it is | should be) a (red flag | warning sign | bad sign | reason to)', 'should (make you | raise | set off | ring)', 'walk away', 'run (the other way | a mile | away)', 'raises (a | an) (flag | eyebrow | question)', '(is | are) not (to be)? (trusted | believed)', 'be (wary | sceptical | skeptical | careful)', 'beware'],
  },
];

/** What a regulator says of others' products; that none is approved is a plain statement all the same. */
const regulators: readonly Cue[] = [
  {
    status: 'attributed',
    direction: 'forward',
    except: ['states-not-approved'],
    phrases: ['(fda | mfds | kfda | regulator* | agency | agencies | authorit* | ministry | health canada | tga | mhra | swissmedic) ~ (say* | said | warn* | told | has written | state* | announced | reminded | prosecuted | fined | seized)'],
  },
];

const comparisons: readonly Cue[] = [
  { status: 'of-another-product', direction: 'forward', reach: 4, untilComma: true, phrases: ['than'] },
  {
    status: 'of-another-product',
    direction: 'forward',
    reach: 10,
    untilComma: true,
    phrases: ['unlike', 'in contrast to', 'in contrast with', 'compared (to | with)', 'as against', '(other | most | many | ordinary | regular | typical | traditional | conventional | standard | older | cheaper | generic | rival | competing | common | basic | mass market | usual) .. {exosome}', '(others | theirs)', 'the (others | rest | competition)', 'where others', 'while others', 'whereas'],
  },
  {
    status: 'of-another-product',
    direction: 'backward',
    reach: 5,
    phrases: ['(from | of | by | at) (other | another | rival | some | most) (brand* | clinic* | seller* | maker* | shop* | compan*)'],
  },
];

const terminators: readonly Cue[] = [
  {
    direction: 'terminate',
    phrases: ['but', 'however', 'although', 'though', 'yet', 'whereas', 'while', 'because', 'so', 'which is why', 'that is why', "that's why", 'therefore', 'still', 'instead', 'except', ';', '- (it | they | ours | our | this | these | just | only | simply | and | so | but | yet | we | you | which | that)', ', (it | they | ours | our | this | these | we | just | only | simply | you | instead | which | and | so) (is | are | have | has | use | uses | contain | contains | keep | keeps | stay | stays | can | will | do | does | give | gives | get | make | makes | inject | deliver | work | works | need | needs)', ', (ours | our)', 'and (it | they | ours | our | this | these | we) (is | are | has | have | can | will | do | inject | use | keep | keeps | stay | stays)', 'and (is | are | has | have | keeps | stays | lasts | uses | contains)', ', (is | are) (still | also | now)', '\\)'],
  },
];

const pseudo: readonly Cue[] = [
  {
    direction: 'pseudo',
    phrases: ['not only', 'not just', 'not merely', 'not simply', 'no doubt', 'without (a)? doubt', 'without question', 'no question', 'no wonder', 'no secret', 'not to mention', "can't wait", "don't miss", "doesn't stop", "don't wait", 'why not', 'no other', 'nothing beats', 'nothing (else)? (like | compares | comes close | comes near)', 'nothing short of', 'no matter', 'not your average', 'not your ordinary', 'no less than', 'no more', 'no exaggeration', 'never before', 'like never before', "don't forget", "don't just", "doesn't just", "isn't just", "aren't just", "we don't just", 'without (fail | exception)', 'no fewer than', 'never (been | looked | felt) (easier | better | so)', "couldn't be", "can't be (beaten | beat)", 'not a moment', "don't (have | need) to", "doesn't (have | need) to", 'no need (to | for)', 'without (needing | having | the need)', "you won't (need | find | believe | regret)", 'no ordinary', 'no hidden', 'second to none', 'none other', 'no compromise', 'no fuss', 'no nonsense', 'no filter', 'nobody else', 'no one else', 'no downtime', 'without downtime', 'no pain', 'would love', 'would be happy', 'would recommend', 'others in the range', 'among others', 'and others', 'no sales', 'no parabens', 'no fragrance', 'unlike any', 'unlike anything', 'yet another', 'so that', 'so much', 'so many', 'so you', 'still life', 'each other', 'no animal', 'not tested on animals', 'seek advice', 'seek medical', 'warning label', 'risk free', 'cruelty free', 'fragrance free', 'paraben free', 'oil free', 'alcohol free', 'cell free', 'pain free', 'free shipping', 'free delivery', 'free gift', 'free of charge', 'for free', 'free consultation', 'free sample*', 'buy # get # free', 'toll free', 'duty free', 'tax free', 'feel free', 'hands free', 'stress free', 'less than', 'more or less', 'less (visible | redness | downtime | inflammation)'],
  },
];

export const cues: readonly Cue[] = [...negations, ...hypotheses, ...attributions, ...regulators, ...comparisons, ...terminators, ...pseudo];
