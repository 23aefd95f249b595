import type { SecondOpinion } from '../../types.ts';

export const canada: readonly SecondOpinion[] = [
  {
    id: 'eohu-exosomes',
    claims: ['injectable', 'human-derived', 'plant-exosome'],
    body: 'Eastern Ontario Health Unit',
    title: 'Exosomes for skin rejuvenation',
    date: null,
    jurisdiction: 'Canada',
    says: 'Stricter than the article: exosomes count as drugs in Canada and none is authorised, whether human, animal or plant, also when it only goes on the skin.',
    address: 'https://www.eohu.ca/en/my-community/exosomes-skin-rejuvenation',
    known: 'read',
    stance: 'sharpens',
  },
];
