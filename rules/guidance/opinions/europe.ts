import type { SecondOpinion } from '../../types.ts';

/**
 * The European Union and the United Kingdom. The article counts human origin as a good sign and does not speak of law:
 * what these add is that the same sign may be forbidden where the reader lives, and they say so in as many words.
 */
export const europe: readonly SecondOpinion[] = [
  {
    id: 'inserm-2025',
    claims: ['human-derived'],
    body: 'Inserm, Canal Détox',
    title: 'Médecine anti-âge : des exosomes pour régénérer la peau et les cheveux, vraiment ?',
    titleLang: 'fr',
    date: '2025-05-22',
    jurisdiction: 'EU',
    says: 'Where the article sees a good sign, EU rules bar it: exosomes of human origin are not allowed in cosmetics there, only animal or plant ones, and promises run ahead of the proof.',
    address:
      'https://presse.inserm.fr/canal-detox/medecine-anti-age-des-exosomes-pour-regenerer-la-peau-et-les-cheveux-vraiment/?theme=beaute',
    known: 'read',
    stance: 'sharpens',
  },
  {
    id: 'cambridge-2025',
    claims: ['human-derived'],
    body: 'University of Cambridge, Department of Pathology',
    title: 'Beauty clinics in UK offering banned treatments derived from human cells, on a report by The Guardian',
    date: '2025-03-29',
    jurisdiction: 'UK',
    says: 'Where the article sees a good sign, UK rules bar it: clinics there were found to offer treatments with exosomes of human cells although these are banned, The Guardian reported.',
    address: 'https://www.path.cam.ac.uk/news/beauty-clinics-uk-offering-banned-treatments-derived-human-cells',
    known: 'reported',
    stance: 'sharpens',
  },
  {
    id: 'eu-655-2013',
    claims: [
      'fda-approved',
      'fda-registered',
      'clinically-proven',
      'measured-improvement',
      'guaranteed-result',
      'risk-free',
      'outperforms-alternatives',
    ],
    body: 'European Commission',
    title: 'Regulation (EU) No 655/2013, common criteria for cosmetic claims',
    date: '2013-07-10',
    jurisdiction: 'EU',
    says: 'A claim made for a cosmetic needs evidence that can be checked and may not go beyond it, nor suggest that an authority has approved the product.',
    address: 'https://eurlexa.com/act/en/32013R0655/present/text',
    known: 'read',
    stance: 'confirms',
  },
];
