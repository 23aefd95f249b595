import type { SecondOpinion } from '../../types.ts';

/** Papers on what vesicles are, and how they bear plants, freezing and storing. */
export const vesicleScience: readonly SecondOpinion[] = [
  {
    id: 'plant-vesicles-on-skin-cells',
    claims: ['plant-exosome'],
    body: 'Applied Biological Chemistry, beside Journal of Advanced Research 2020;23:101',
    title:
      'Confirmation of plant-derived exosomes as bioactive substances for skin application through comparative analysis of keratinocyte transcriptome',
    date: '2022',
    jurisdiction: 'science',
    says: 'Disagrees with the article in part: in the laboratory, vesicles of plants changed human skin cells, and in the other paper were taken up by them. A benefit for people remains unproven.',
    address: 'https://applbiolchem.springeropen.com/articles/10.1186/s13765-022-00676-z',
    known: 'read',
    stance: 'disputes',
  },
  {
    id: 'misev-2023',
    claims: ['exosome-like', 'plant-exosome'],
    body: 'International Society for Extracellular Vesicles',
    title: 'Minimal information for studies of extracellular vesicles (MISEV2023)',
    date: '2024',
    jurisdiction: 'science',
    says: 'Researchers are advised to write “extracellular vesicle” instead of exosome, and “EV mimetic” instead of exosome-like vesicle.',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10850029/table/jev212404-tbl-0002',
    known: 'read',
    stance: 'sharpens',
  },
  {
    id: 'drug-delivery-2021-storage',
    claims: ['shelf-stable', 'cold-stored'],
    body: 'Drug Delivery',
    title:
      'Preservation of small extracellular vesicles for functional analysis and therapeutic applications: a comparative evaluation of storage conditions',
    date: '2021-01-11',
    jurisdiction: 'science',
    says: 'Over 28 days at 4, -20 and -80 °C the number of vesicles, their contents and their uptake by cells changed; for long storage -80 °C is preferred.',
    address: 'https://www.informahealthcare.com/doi/abs/10.1080/10717544.2020.1869866',
    known: 'read',
    stance: 'confirms',
  },
  {
    id: 'sci-rep-2018-freeze-drying',
    claims: ['shelf-stable'],
    body: 'Scientific Reports',
    title: 'Extracellular vesicles protect glucuronidase model enzymes during freeze-drying',
    date: '2018',
    jurisdiction: 'science',
    says: 'Adds to the article: freeze-dried vesicles stayed stable in one laboratory test, more so with a substance that protects them from frost. That proves nothing for a given serum.',
    address: 'https://www.nature.com/articles/s41598-018-30786-y',
    known: 'read',
    stance: 'sharpens',
  },
];
