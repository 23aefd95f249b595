import type { SecondOpinion } from '../../types.ts';

/** Trials in people, reports of harm, and a review on dose. */
export const clinicalScience: readonly SecondOpinion[] = [
  {
    id: 'park-2023-split-face',
    claims: ['measured-improvement'],
    body: 'Park et al., Journal of Cosmetic Dermatology, in a summary by Canfield Scientific',
    title:
      'Efficacy of combined treatment with human adipose tissue stem cell-derived exosome-containing solution and microneedling for facial skin aging: a 12-week prospective, randomized, split-face study',
    date: '2023',
    jurisdiction: 'science',
    says: 'Probably the study behind the figure in the article: 28 people over 12 weeks. The other half of the face was needled too, with saline, so it was not an untreated side.',
    address:
      'https://www.canfieldsci.com/research/stories/efficacy-of-combined-treatment-with-human-adipose-tissue-stem-cell-derived-exosome-containing-solution-and-microneedling-for-facial-skin-aging-a-12-week-prospective-randomized-split-face-study-featured-in-journal-of-cosmetic-dermatology/',
    known: 'read',
    stance: 'sharpens',
  },
  {
    id: 'jocd-2025-against-prp',
    claims: ['outperforms-alternatives'],
    body: 'Journal of Cosmetic Dermatology (10.1111/jocd.70208)',
    title:
      'Adipose Mesenchymal Stem Cell-Derived Exosomes Versus Platelet-Rich Plasma Treatment for Photoaged Facial Skin: An Investigator-Blinded, Split-Face, Non-Inferiority Trial',
    date: '2025-05-25',
    jurisdiction: 'science',
    says: 'Disagrees with the article: with exosomes on one half of the face and PRP on the other, both improved the skin equally.',
    address: 'https://m.booksci.cn/literature/144135593.htm',
    known: 'read',
    stance: 'disputes',
  },
  {
    id: 'jocd-skin-necrosis',
    claims: ['injectable', 'risk-free'],
    body: 'Journal of Cosmetic Dermatology (10.1111/jocd.16206)',
    title:
      'Skin necrosis after intradermal injection of lyophilized exosome: A case report and a review of the literature',
    date: '2024',
    jurisdiction: 'science',
    says: 'A man had patches of dying skin within days after freeze-dried exosomes were injected into his face.',
    address: 'https://doi.org/10.1111/jocd.16206',
    known: 'read',
    stance: 'confirms',
  },
  {
    id: 'der2-granulomas',
    claims: ['injectable', 'risk-free'],
    body: 'Dermatological Reviews (10.1002/der2.242)',
    title: 'Complications After Exosome Treatment for Aesthetic Skin Rejuvenation',
    date: '2024',
    jurisdiction: 'science',
    says: 'Eight women in South Korea had inflamed lumps (granulomas) weeks to months after exosomes were put into their skin.',
    address: 'https://doi.org/10.1002/der2.242',
    known: 'read',
    stance: 'confirms',
  },
  {
    id: 'jocd-2023-dose',
    claims: ['particle-count'],
    body: 'Journal of Cosmetic Dermatology (10.1111/jocd.15930)',
    title: 'A review of exosomes and their application in cutaneous medical aesthetics',
    date: '2023',
    jurisdiction: 'science',
    says: 'How potent exosomes are and which dose is right has still to be found out in trials. We know this review from reports of it.',
    address: 'https://doi.org/10.1111/jocd.15930',
    known: 'reported',
    stance: 'confirms',
  },
];
