/** A row of badges, where the FDA stands as one certificate among others. */
import type { Frame } from '../../../frames.ts';

/** Words that only the phrases below need. */
// biome-ignore format: one a line, however long, and lists filled
export const lists: Frame['lists'] = {
  otherCertificate: ['gmp', 'gmpc', 'cgmp', 'kgmp', 'ce', 'ce mark', 'iso #?', 'iso*', 'msds', 'coa', 'halal', 'haccp', 'sgs', 'cpnp', 'ecocert', 'kosher', 'cpsr', 'gmp #'],
  otherAgency: ['ce', 'ema', 'mfds', 'kfda', 'k fda', 'tga', 'mhra', 'gmp', 'cgmp', 'iso #?', 'health canada', 'anvisa', 'hsa', 'eu', 'mhlw', 'pmda', 'dha', 'moh', 'usda'],
  badgeMark: ['·', '•', '\\|', '/', ',', '&', '+', '-', '・', '●', '✓', '✔', 'and'],
  fdaNotApproval: ['registered', 'registration', 'compliant', 'compliance', 'inspected', 'listed', 'listing', 'regulated', 'regulation*', 'guideline*', 'guidance', 'standard*', 'rules', 'rule', 'warning*', 'facility', 'facilities', 'drug', 'monograph', 'draft', 'audited', 'requirement*', 'inspection*', 'cosmetic', 'labelling', 'labeling', 'letter', 'website', 'page', 'notice', 'consumer alert'],
};

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '{fda} (registered | listed | notified | compliant | tested | inspected | reviewed | evaluated) (and | & | , | / | +) (fully)? {approved}',
  '{fda} (and | & | / | , | +) {otherAgency} (certificates | certs | approvals | licences | licenses | marks | cert)',
  '{fda} (/ | , | & | and | + | -) {otherAgency} ((/ | , | & | and | + | -) {otherAgency})? (fully)? {approved}',
  '{otherAgency} ((& | and | / | , | +) {otherAgency})? (& | and | / | , | +) {fda} {approved}',
  '{otherCertificate} {badgeMark} {badgeMark}? {fda}',
  '{fda} {badgeMark} {badgeMark}? {otherCertificate}',
  '{otherCertificate} {fda} {otherCertificate}',
  '{otherCertificate} {otherCertificate} {fda}',
  '{fda} {otherCertificate} {otherCertificate}',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'CE & FDA certified', touching: 'FDA certified' },
  { text: 'GMP · FDA · ISO', touching: 'FDA' },
  { text: 'GMPC, ISO 22716, FDA, MSDS', touching: 'FDA' },
  { text: 'FDA registered and approved', touching: 'approved' },
  { text: 'FDA, CE and GMP certified exosomes', touching: 'certified' },
  { text: 'FDA and CE certificates for the exosomes', touching: 'certificates' },
  { text: 'CE ISO FDA GMP', touching: 'FDA' },
  { text: 'CE FDA GMP', touching: 'FDA' },
  { text: 'FDA CE GMP', touching: 'FDA' },
];

/** What looks alike and is none. */
// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  '{badgeMark} (us)? {fda} {fdaNotApproval}',
  '{otherCertificate} {badgeMark}? {badgeMark}? {fda} {otherCertificate}? {fdaNotApproval}',
  '{fda} {badgeMark} {badgeMark}? {otherCertificate} {badgeMark}? {otherCertificate}? ({fdaNotApproval} | : none)',
  '(approved | certified | passed | cleared | licensed | accepted) (us)? {fda} {fdaNotApproval}',
  '(registered | inspected | regulated | audited | listed | compliant | registration) (by | with | at | to | under | in) (the)? (us)? {fda}',
  '(following | meets | meet | comply | complies | compliant with | according to | per) ~ {fda} (and | & | / | ,)? {otherAgency}? {fdaNotApproval}',
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'ISO, CGMP, Vegan, plant registered in US FDA', why: 'a registration' },
  { text: 'GMP, FDA registered facility', why: 'a registration' },
  { text: 'CE certified | FDA registered', why: 'a registration' },
  { text: 'It meets FDA guidelines.', why: 'another claim' },
];
