const says =
  'say | says | said | saying | claim | claims | claimed | claiming | promise | promises | promised | advertise | advertises | advertised | advertising | boast | boasts | boasted | tout | touts | touted | tell | tells | told | call | calls | called | describe | describes | described | market | markets | marketed | sell | sells | sold | offer | offers | offered | list | lists | listed | state | states | stated | report | reports | reported | suggest | suggests | suggested | insist | insists | insisted';
const finds =
  'found | finds | find | saw | showed | shows | show | noted | observed | measured | treated | gave | injected | had';
const houses =
  'company | companies | firm | firms | clinic | clinics | brand | brands | maker | makers | manufacturer | manufacturers | website | websites | site | sites | seller | sellers | retailer | retailers | spa | spas | medspa | medspas | label | labels | bottle | bottles | listing | listings | supplier | suppliers | startup | shop | shops | vendor | vendors | advert | adverts | ad | ads | post | posts | influencer | influencers | facialist | provider | providers';
const studies =
  'study | studies | trial | trials | team | teams | group | groups | review | reviews | paper | papers | researchers | scientists | research | laboratory | meta analysis';

/** How an article tells of others. */
export const reports: readonly string[] = [
  `(some | many | other | another | certain | several | a few | overseas | foreign) ~ (hospital* | doctor* | professor* | surgeon* | researcher* | scientist* | lab | labs | universit* | place | places | salon*) .... (${says} | ${finds} | inject | inject* | use | used | take | keep | put | try | tried)`,
  `(the | these)? (researchers | scientists | professors | academics | universities | hospitals | research laboratories | research labs) (around | in | across | at | from | everywhere | abroad)? ~ (were | are | have been | keep | kept | use | used | store | look | looking | studying | study | studied | try | tried | hope)`,
  '(there are | know) ~ (places | clinics | spas | salons | sellers | people) ~ (that | who | where | which)',
  // Others, by a word that stands for them.
  `(another | a second | a third | a fourth | others | some | many | most | several | a few | one of them | one of these | one of those | two of them) (also | even | now)? (${says} | ${finds} | was | were | is | are | inject | use | come | contain | need | keep)`,
  `one (also | even)? (${says})`,
  `(company | brand | product | maker | firm | clinic | seller) (a | b | c | d | e | x | y | z) (is | was | ${says})`,
  `(a | an | one | another | its | their | his | her | this | that | some | many | most | other) ~ (${houses}) .... (${says})`,
  `(${houses}) (from | in | across | around | elsewhere | that | who) .... (${says})`,
  `(${houses}) (often | sometimes | usually | now | also | still | will | may | might)? (${says})`,
  '(the maker | the seller | the label) ~ (uses | keeps | ships | tells | recommends | suggests)',
  '(the brand | the company) ~ (tells | suggests)',
  `(another | a second | a third | korean | japanese | chinese | italian | american) (${studies}) (${finds} | ${says})`,
  'in (some | other | many | most | a few | several) (countries | states | places)',
];

/** What an article tells of exosomes as such: studies, how they mostly are, what a reader should do. */
export const teachings: readonly string[] = [
  // Studies that others made.
  `(another | a recent | one | one small | a small | a second | a third | an early | early | small | several | a few | a korean | a japanese | a chinese | an italian | a us | lab | laboratory) .... (${studies}) .... (${finds} | ${says} | used)`,
  `in (one | another) .... (${studies})`,
  'in another ,',
  `(most | much | some | many) of (this | that | the | these | those) (work | research | data | evidence | ${studies}) (used | was | were | is | are | comes | come)`,
  // In general.
  'there (are | exist) (two | three | four | five | six | several | many | different | various) ~ (camps | kinds | types | sources | sorts | families | schools | groups | categories)',
  'in (clinics | serums | creams | cosmetics | shops | general) ,? they',
  '(they | exosomes | these | vesicles | it) (mostly | usually | generally | typically | commonly | often) (come | comes | have | are | is | taken)',
  '(they | exosomes) (are | have | can) (mostly | usually | generally | typically | commonly | often) (to)?',
  '(most | many | some) (commercial | cosmetic | clinical | medical) (preparations | products | exosomes | serums)',
  'a (good | serious | careful | reputable | decent | proper | honest) (supplier | seller | clinic | provider | maker | brand | doctor)',
  // To the reader.
  '(find | see | seek | choose | pick | consult | ask | look for) (a | an | for a | your | only) .... (provider | dermatologist | doctor | physician | surgeon | clinic | specialist | practitioner)',
  'how many .... and who',
  'if you (do buy | buy | are offered | are tempted | still want)',
];
