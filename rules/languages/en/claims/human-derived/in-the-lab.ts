/** What the cells do in the lab: grown, fed, their exosomes gathered. */
import type { Frame } from '../../../frames.ts';

/** Words that only the phrases below need. */
// biome-ignore format: one a line, however long, and lists filled
export const lists: Frame['lists'] = {
  humanStart: ['source', 'sources', 'origin', 'birthplace', 'factory', 'factories', 'parents', 'mother', 'mothers', 'starting point', 'starting material', 'raw material', 'start', 'beginning', 'makers', 'cradle', 'nursery', 'wellspring', 'foundation', 'basis', 'base', 'root', 'producers', 'authors', 'senders'],
};

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '(medium | media | broth | culture | fluid | liquid | bath) (in which | where | that | which | of | from | left by | around) .. (human | adult | donor | healthy | young | our | mesenchymal | {cell})? (stem cells | {givenCell}) .. (grew | grow | grown | live | lived | release | leave | left | shed | have | sat)?',
  '(let | ask | coax | persuade | teach | invite | encourage | starve | nurse | raise | tend | grow | culture) (our | the | only | these | human | adult | cord derived | donated)? {givenCell} .... {givenTo}',
  '{givenCell} .. (is | are | do | does | feed* | fill* | populate* | live* | sit* | grow*) .. (our | what feeds our) (reactor* | bioreactor* | flask* | incubator* | clean room | cleanroom | lab | laboratory)',
  '{givenCell} (that | which)? (they | these | it | our {exosome} | the {exosome} | the vesicles) (were | was | are | is | come | comes | came) (all)? (made | won | taken | grown | derived | from | harvested | obtained)',
  '(the source | our source | the origin | its source | one source | the cell | real source) , (which is | namely | that is)? (adult | young | cultured | healthy)? ({human} | {cell} | fibroblast*)',
  '(off | out of | from | by) (cultured | adult | donated | healthy | living | young)? (human skin cells | human cells | skin cells | skin fibroblasts | stem cell culture* | adult stem cells | human stem cells)',
  '(carry | carries | keep | keeps | hold | holds | has | have) (the)? (memory | message | signature | wisdom | youth | programme | program | language | power | strength) of ~ ({human} | {cell} | marrow)',
  '({human} | {cell}) .... (and | , | to | then | which | before | ;) ... {humanWin} (the | their | its | these | those | pure)? {exosome}',
  '({human} | {cell}) ({humanPart} | cells)? ,? (whose {exosome} | (and | for | with) their (own)? {exosome})',
  '({human} | {cell} | stem cells) .... (and | , | ;) (the)? {exosome} (they | it | that they | which they | so) (release* | secrete* | shed | make | produce | let | give)',
  '({human} | {cell}) .... (is | are | was) .. {humanStart} (for | of | to | behind | in) .... {exosome}',
  '(parent | source | donor | starting | producing | producer) (cell* | tissue* | line*) .. (is | are | were | : | being) .. ({human} | {cell})',
  '({human} | {cell}) {humanPart}? {humanPart}? {humanPart}? (secretome | conditioned | medium | media | growth factor*) .. (and | with | , | plus) .. {exosome}',
  '({human} | {cell}) {humanPart}? {humanPart}? .. (behind | stay | stays | remain | remains | minus | removed | left out | without the cells) .... {exosome}',
  '(cells | cell | tissue) (that | which) ~ (release | secrete | shed | make | produce | give) ~ (is | are) human',
  '{human} (cells | mscs | tissue | stem cells | papilla cells) made (them | it | these)',
  '({human} | {cell}) ... {humanVerb} ... {exosome}',
  '(take | grow | culture | cultured | donated) (adult | young | our)? stem cell* .. {humanVerb} .. {exosome}',
  '(chose | choose | use | take | picked | pick | select | selected | settled on | opted for | went for | start with | begin with | trust | rely on) ~ ({human} | {cell}) .... (for | make | making | get | source of) .. {exosome}',
  '{exosome} (from | of | out of) (the | our | a | an | donated | cultured | living | only | _)? _? ({human} | {cell})',
  '{exosome} ,? (that | which | we | are | is | were | all | have been | : | only | entirely | exclusively | carefully | ethically | each)? ~ {humanTaken} ~ (from | of | by | out of | within) ~ ({human} | {cell})',
  '(secreted | released | shed | derived | isolated | harvested | sourced | obtained | collected | drawn | purified) (by | from | out of) (the | our)? ~ ({human} | {cell}) (stem | cells | cell | mscs | msc | cord | marrow | derived | platelet* | donor* | blood)?',
  '(made | produced | grown) (by | from | out of) (the | our)? ~ (human | umbilical | adipose | donor | placental | mesenchymal | {cell}) (stem | cells | cell | mscs | msc | cord | marrow | derived | platelet* | fat | tissue)',
  '{exosome} ... (trace | traces | traced | tracing | go | goes | lead | leads) (straight | directly)? back to ~ _? ({human} | {cell})',
  '({human} | {cell}) .... (end | ends | ending | finish | finishes) .... {exosome}',
  '{exosome} (that | which)? ({human} | {cell} | (donated | cultured | adult) stem cells) {humanPart}? {humanPart}? ({humanVerb} | made | have {humanTaken})',
  '({human} | {cell}) .... (is | are) what .. {exosome}',
  '(messenger* | courier* | nanoparticle*) .. {humanTaken} (from | out of) .. (umbilical | placent* | cord | donor* | adipose | amnio* | wharton)',
  '{exosome} {humanTaken} (from | of) (the | their | donated)? (fat | cord | cords)',
  '({human} | {cell}) .... what (they | it | these | the cells) .. (secrete* | release* | shed | sheds | send out | give off | leave behind)',
  '(living | live | million) {cell} .. (together)? with their {exosome}',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'We keep the broth in which adult stem cells lived.', touching: 'broth in which adult stem cells' },
  { text: 'We coax fibroblasts to send out packets.', touching: 'coax fibroblasts' },
  { text: 'Fibroblasts live in our reactor.', touching: 'Fibroblasts live in our reactor' },
  { text: 'The platelets that they were taken from are screened.', touching: 'platelets that they were' },
  { text: 'We went to the source, human skin.', touching: 'the source, human' },
  { text: 'Won off cultured skin cells.', touching: 'off cultured skin cells' },
  { text: 'Vesicles with the memory of young marrow hold the youth of marrow.', touching: 'youth of marrow' },
  { text: 'Cord tissue is what these exosomes are won from.', touching: 'what these exosomes' },
  { text: 'It is filled with vesicles that donated stem cells have released.', touching: 'donated stem cells have' },
  { text: 'Donated stem cells, in culture, release exosomes.', touching: 'stem cells' },
  { text: 'We chose donated placentas as the source of our exosomes.', touching: 'placentas' },
  { text: 'These little messengers came from an umbilical cord.', touching: 'umbilical cord' },
  { text: 'The exosomes come from the fat.', touching: 'come from the fat' },
  { text: 'Our lab grows ADSCs and keeps what they secrete.', touching: 'what they secrete' },
  { text: 'Our exosomes trace back to donated placentas.', touching: 'trace back to donated placentas' },
  { text: 'It starts with amnion from donors and ends in a vial of exosomes.', touching: 'ends in a vial of exosomes'},
  { text: 'Exosomes which endometrial stem cells secrete.', touching: 'endometrial' },
  { text: 'Dermal papilla cells made them.', touching: 'papilla cells' },
  { text: 'Exosomes drawn from the cord blood of Swiss newborns', touching: 'cord blood' },
  { text: 'Exosomes harvested from donated fat', touching: 'donated fat' },
  { text: 'Stem cells from donated cord tissue release exosomes.', touching: 'cord tissue release exosomes' },
  { text: 'They are made by donor cells.', touching: 'made by donor cells' },
  { text: 'We spin donor platelets and gather the exosomes they let go.', touching: 'gather the exosomes' },
  { text: 'Human hair-follicle cells are the birthplace of our scalp exosomes.', touching: 'birthplace' },
  { text: 'The parent cells are all human.', touching: 'parent cells' },
  { text: 'The cells that release them are human.', touching: 'human' },
  { text: 'Platelets and their exosomes.', touching: 'their exosomes' },
  { text: 'Fibroblasts are grown, and the exosomes they release are filtered.', touching: 'exosomes they release' },
  { text: 'Human stem cell conditioned media with exosomes.', touching: 'conditioned media' },
  { text: 'The human stem cells stay in our lab, the exosomes go in the vial.', touching: 'human stem cells' },
  { text: 'Five million living UC-MSC together with their exosomes.', touching: 'UC-MSC together with their exosomes'},
];
