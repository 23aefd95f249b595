/** What a shop might say: in English whatever the reader's language, since that is what the rules read best. */
export const example = {
  name: 'Marlowe Exosome Serum',
  text: [
    'A night serum with rose stem cell exosomes that stay stable at room temperature for two years.',
    'Clinics inject our exosomes into the scalp. For a calm evening, massage two drops into clean skin.',
    'Each bottle holds 15 billion exosomes. Sterile, single-use vials. Keep refrigerated.',
  ],
} as const;
