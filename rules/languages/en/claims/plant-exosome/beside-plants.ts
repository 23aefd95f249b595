/** Plants beside the exosomes, and words of plants for factories, colours and scents. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  '{exosome} (in | of) ~ (bamboo | olive | mint | lime | forest | pine | rose | oak | cedar) ~ (box* | bottle* | tube* | case | glass | packag*)',
  '(fresh | pretty | red | sweet | pale | right | cool) as (a)? {plant}',
  '(avoid | eat | drink | no) ~ {plant} ~ (before | after | with) .. {exosome}',
  '{plant} ~ (extract* | oil | oils | water | juice | butter | powder | milk) (and | with | plus | & | meet* | alongside) ~ {exosome}',
  '{plant} (stem cell* | cell*) (and | with | plus | & | meet* | alongside | beside) _? {exosome}',
  '(from | of) ~ {human} (cells | cell | plasma | tissue)? (and | with | plus | & | beside)? ~ {plant}',
  '{exosome} (from | of) (milk | colostrum | salmon | yeast | platelets) (and | with | plus | &) ~ {plant}',
  '(base | bed | bath | matrix | solution | touch | hint | scent | veil) of ~ {plant}',
  '{plant} (and | with | plus | & | meet* | in) (nano | extracellular | purified | lyophili*ed | freeze dried | pure | bioactive | stabili*ed | active | concentrated | encapsulated | live | own | tiny | our) ~ {exosome}',
  'grass fed',
  '(oil | oils | extract* | water | butter | squalane | glycerin* | wax | powder | shade | scent) ~ (from | of) the {plant}',
  '{plant} .. (milk | colostrum | salmon | snail | goat*) .... (its | their) _? {exosome}',
  '((in | at | to | leave*) a | (in | at | to | leave* | from) (our | the | its | this)) (own | new | main | modern | seoul | korean | swiss | german | pilot)? plant (in | at | near | outside | , | . | is | has)',
  '(made | produced | manufactured | filled | bottled | packed | dried | prepared) (in | at) ~ plant',
  '(production | manufacturing | processing | bottling | pilot | filling | factory | chemical) plant',
  '(plant | plants) (facility | manager | floor | worker*)',
  '{plant} (quartz | gold | light | led | lamp | laser | tinted | coloured | colored | scented | fragrance | scent | fibre | fiber | box | cloth | cotton | sized | size | shaped | spoon | spatula | roller | pay | skin | fuzz | wood | mask | perfume)',
  'orange peel (skin | thighs | texture) ~ {exosome}',
  'leaves {exosome} (on | in | behind | to | intact | free | active)',
  '(follicle* | hair) (seed | root | bulb) {exosome}',
  '(hair | nail | tooth | nerve) (root | roots | bulb*) ~ {exosome}',
  '(mint | lime | olive | apple | sage | forest | moss) green',
  '(fruits | fruit) of ~ (labour | labor | research | years | work)',
  '{exosome} ~ (seed | root | plant*) (funding | investment)',
  '{exosome} (plant | plants) (a | the | their)',
  '(family | christmas | decision) tree',
  '{exosome} from (any | another | which | some | most) ~ plant*',
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'Exosomes, and skin as fresh as a rose.', why: 'a figure of speech' },
  { text: 'Exosomes in a bamboo box.', why: 'a box' },
  { text: 'Avoid pineapple before your exosome facial.', why: 'food' },
  { text: 'The mint green exosome tube.', why: 'a colour' },
  { text: 'Centella extract and exosomes.', why: 'an extract' },
  { text: 'Plant stem cells and exosomes in one serum.', why: 'plant stem cells beside them' },
  { text: 'Exosomes in a base of aloe vera gel.', why: 'what they are mixed with' },
  { text: 'Exosomes from human platelets and rose oil.', why: 'an oil beside human exosomes' },
  { text: 'Exosomes are made in our Seoul plant.', why: 'a factory' },
  { text: 'The exosomes come in a bamboo box.', why: 'a box' },
  { text: 'Exosomes come with a rose-quartz roller.', why: 'a stone' },
  { text: 'Use a pea-sized drop of exosomes.', why: 'a size' },
  { text: 'Exosomes plant the seed of renewal.', why: 'a figure of speech' },
];
