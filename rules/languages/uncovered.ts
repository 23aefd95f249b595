import type { UncoveredLanguage } from '../engine/language.ts';

/**
 * Languages of which only the name of exosomes is known yet. A page in one of them is shown as not covered, never as
 * clean. A language leaves this list when it gets a folder of its own.
 */
export const uncoveredLanguages: readonly UncoveredLanguage[] = [
  { id: 'ko', exosomeTerms: ['엑소좀', '엑소솜', '세포외소포', '엑소-라이크'], claims: 'not-covered' },
  { id: 'ja', exosomeTerms: ['エクソソーム', 'エキソソーム', '細胞外小胞'], claims: 'not-covered' },
  { id: 'zh-Hans', exosomeTerms: ['外泌体', '细胞外囊泡'], claims: 'not-covered' },
  { id: 'zh-Hant', exosomeTerms: ['外泌體', '細胞外囊泡'], claims: 'not-covered' },
  { id: 'es', exosomeTerms: ['exosoma', 'exosomal', 'vesículas extracelulares'], claims: 'not-covered' },
  { id: 'fr', exosomeTerms: ['exosome', 'exosomal', 'vésicules extracellulaires'], claims: 'not-covered' },
  { id: 'de', exosomeTerms: ['exosom', 'extrazelluläre vesikel'], claims: 'not-covered' },
  { id: 'it', exosomeTerms: ['esosom', 'vescicole extracellulari'], claims: 'not-covered' },
  { id: 'pt', exosomeTerms: ['exossom', 'vesículas extracelulares'], claims: 'not-covered' },
];
