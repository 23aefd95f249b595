/** Words that several of the files beside need. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: lists of words read better filled than one a line
export const lists: Frame['lists'] = {
  aliveOne: ['{exosome}', 'cells', 'mscs', 'stem cells', 'stemcells', 'fibroblasts', 'messengers', 'couriers', 'beings', 'organisms', 'creatures'],
  aliveThey: ['{aliveOne}', 'they', 'them', 'ours', 'these', 'those'],
  cellsAlive: ['cells', 'mscs', 'stem cells', 'stemcells', 'stromal cells', 'fibroblasts', 'adscs', 'progenitors', 'the cell', 'cell population'],
  lifeDoing: ['breathe', 'breathes', 'breathing', 'metabolise*', 'metabolize*', 'metabolising', 'metabolizing', 'divide', 'dividing', 'multiply*', 'multiplying', 'proliferat*', 'replicat*', 'reproduc*', 'secreting', 'respiring', 'growing', 'swimming', 'wriggling', 'kicking', 'thriving', 'thrive', 'thrives', 'flourish*', 'working', 'talking', 'beating'],
  liveVessel: ['vial', 'vials', 'bottle', 'bottles', 'ampoule*', 'ampule*', 'serum', 'jar', 'carrier', 'solution', 'formula', 'dose', 'doses', 'syringe', 'sachet', 'cryovial*', 'product', 'gel', 'cream', 'pod', 'pods', 'bag', 'medium', 'powder', 'blend', 'kit', 'drop', 'fridge', 'tube', 'mix', 'shipment', 'parcel', 'box'],
  liveTrait: ['active', 'bioactive', 'fresh', 'freshest', 'human', 'plant', 'botanical', 'potent', 'pure', 'viable', 'breathing', 'functional', 'working', 'regenerative', 'adult', 'young', 'dormant', 'raw', 'vital', 'natural', 'real', 'intact', 'extracellular', 'mesenchymal', 'umbilical', 'amniotic', 'amnion', 'chorionic', 'perinatal', 'bone', 'marrow', 'platelet', 'endometrial', 'menstrual', 'dental', 'pulp', 'skin', 'hair', 'follicle', 'papilla', 'immune', 'wj', 'uc', 'bm', 'ad', 'hu', 'hwj', 'huc', 'own', 'pluripotent', 'multipotent', 'cultured', 'expanded', 'unfrozen', 'cryopreserved', 'thawed', 'cord', 'blood', 'placental', 'adipose', 'stromal', 'fat', 'derived', 'nano', 'micro', 'wharton', 'jelly', 'form', 'culture', 'concentrated', 'native', 'autologous', 'allogeneic', 'donor', 'neonatal', '{plant}'],
  liveCell: ['cell', 'cells', 'stem', 'stemcell*', 'msc', 'mscs', 'hucmsc*', 'fibroblast*', 'keratinocyte*', 'progenitor*', 'adsc*', 'adscs'],
};
