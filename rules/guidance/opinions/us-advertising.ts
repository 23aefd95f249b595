import type { SecondOpinion } from '../../types.ts';

/** US rules on what may be said of any cosmetic or health product. */
export const usAdvertising: readonly SecondOpinion[] = [
  {
    id: 'fda-really-approved',
    claims: ['fda-registered'],
    body: 'US Food and Drug Administration',
    title: 'Is It Really “FDA Approved”?',
    date: null,
    jurisdiction: 'US',
    says: 'To register an establishment or to list a product is not to have it approved, and cosmetics are not approved by FDA before they are sold. We know this page from reports of it.',
    address: 'https://www.fda.gov/consumers/consumer-updates/it-really-fda-approved',
    known: 'reported',
    stance: 'sharpens',
  },
  {
    id: 'fda-cosmetic-or-drug',
    claims: ['treats-condition', 'listed-benefit'],
    body: 'US Food and Drug Administration',
    title: 'Is It a Cosmetic, a Drug, or Both? (Or Is It Soap?)',
    date: null,
    jurisdiction: 'US',
    says: 'Whether a product is a cosmetic or a drug is decided by what it claims to do.',
    address: 'https://www.fda.gov/cosmetics/cosmetics-laws-regulations/it-cosmetic-drug-or-both-or-it-soap',
    known: 'read',
    stance: 'sharpens',
  },
  {
    id: 'ftc-2022-health-claims',
    claims: ['clinically-proven', 'measured-improvement'],
    body: 'US Federal Trade Commission',
    title: 'Health Products Compliance Guidance',
    date: '2022-12-20',
    jurisdiction: 'US',
    says: 'As a rule, a claim about a health benefit needs randomised, controlled trials in people behind it. We know this guidance from reports of it.',
    address: 'https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance',
    known: 'reported',
    stance: 'confirms',
  },
];
