/** A row of a data sheet, and abbreviations of the field. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '(source | sources | origin | origins | sourced from | derived from | derived | obtained from | extracted from | made from | cell source | raw material | starting material | parent cells | donor | species | derivation | provenance) (material | cells | organism)? (of (the | our)? {exosome})? (: | - | = | / ) (100 %)? ~ {plant}',
  '{plantCarrier} (from | of | source | out of | by) : ~ {plant}',
  '(from | out of) the {plant} of _',
  '(source | origin | origins) of (the | our)? {exosome} (is | are | : | - | =) ~ {plant}',
  '({exosome} | vesicle) (source | origin | type | raw material | base | donor | species) (: | - | = | is) ~ {plant}',
  '(type | kind | category | class) : ~ {plantKind} {plantGrown}',
  '(plant | botanical) (source | origin | species) (of ~ {exosome})? : ~ {plant}',
  '*phytoexosom*',
  '*phytovesicle*',
  'phytosom* exosom*',
  '(pden | pdens | peln | pelns | pdelns | pdnv | pdnvs | pevs)',
  '(geln | gelns | gdnv | gdnvs | calex)',
];

/** On a page of platelets the same letters stand for these. */
// biome-ignore format: one a line, however long, and lists filled
export const bare: Frame['phrases'] = [
  '(pdev | pdevs)',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'PDEV 10,000 ppm' },
  { text: 'Source of the exosomes: edelweiss', touching: 'edelweiss' },
  { text: 'Source : Damask rose', touching: 'Damask rose' },
  { text: 'Exosome origin: plant', touching: 'origin: plant' },
  { text: 'Type: plant-derived', touching: 'plant-derived' },
  { text: 'PhytoExosomes™ for tired skin', touching: 'PhytoExosomes' },
  { text: 'PDENs from Jeju', touching: 'PDENs' },
  { text: 'Source of the exosomes is apple.', touching: 'apple' },
  { text: 'Plant source: Centella', touching: 'Centella' },
  { text: 'Vesicle from: sunflower sprouts', touching: 'sunflower sprouts' },
  { text: 'From the cica of Jeju.', touching: 'cica of Jeju' },
  { text: 'Phytovesicles, phytosomal exosomes and GELNs.', touching: 'Phytovesicles' },
];
