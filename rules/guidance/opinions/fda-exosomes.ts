import type { SecondOpinion } from '../../types.ts';

/** What the US Food and Drug Administration said of exosome products. */
export const fdaOnExosomes: readonly SecondOpinion[] = [
  {
    id: 'fda-2019-notification',
    claims: ['injectable', 'fda-approved', 'treats-condition'],
    body: 'US Food and Drug Administration',
    title: 'Public Safety Notification on Exosome Products',
    date: '2019-12-06',
    jurisdiction: 'US',
    says: 'Patients in Nebraska were harmed by unapproved products sold as exosomes. No exosome product was approved at the time, and one meant to treat a disease has to be reviewed before it is sold.',
    address:
      'https://www.fda.gov/vaccines-blood-biologics/safety-availability-biologics/public-safety-notification-exosome-products',
    known: 'read',
    stance: 'confirms',
  },
  {
    id: 'fda-2019-alert',
    claims: ['fda-approved'],
    body: 'US Food and Drug Administration, MedWatch',
    title: 'Public Safety Alert Due to Marketing of Unapproved Stem Cell and Exosome Products',
    date: '2019-12-09',
    jurisdiction: 'US',
    says: 'Ask whether FDA has reviewed the treatment, and ask for its number as an investigational new drug (IND).',
    address:
      'https://www.fda.gov/safety/medical-product-safety-information/public-safety-alert-due-marketing-unapproved-stem-cell-and-exosome-products',
    known: 'read',
    stance: 'confirms',
  },
  {
    id: 'fda-2020-consumer-alert',
    claims: ['fda-approved'],
    body: 'US Food and Drug Administration',
    title: 'Consumer Alert on Regenerative Medicine Products Including Stem Cells and Exosomes',
    date: '2020-07-22',
    jurisdiction: 'US',
    says: 'An exosome product meant to treat a condition needs approval by FDA.',
    address:
      'https://www.fda.gov/vaccines-blood-biologics/consumers-biologics/consumer-alert-regenerative-medicine-products-including-stem-cells-and-exosomes',
    known: 'read',
    stance: 'confirms',
  },
  {
    id: 'fda-2025-warning-letter',
    claims: ['particle-count', 'injectable'],
    body: 'US Food and Drug Administration',
    title: 'Warning letter to Supreme Rejuvenation LLC, as republished by EIN Presswire',
    date: '2025-05-05',
    jurisdiction: 'US',
    says: 'Products sold by their number of exosomes, gels for the skin among them, were held to be unapproved new drugs and unlicensed biological products.',
    address: 'https://breastcancer.einnews.com/pr_news/814411968/supreme-rejuvenation-llc-700749-05-05-2025',
    known: 'reported',
    stance: 'sharpens',
  },
  {
    id: 'fda-2023-warning-letter',
    claims: ['sterile-single-use', 'purified'],
    body: 'US Food and Drug Administration',
    title: 'Warning letter to Kimera Labs, as republished by EIN Presswire',
    date: '2023-09-01',
    jurisdiction: 'US',
    says: 'Exosome products were treated as biological drugs that lacked a licence.',
    address: 'https://einpresswire.com/article-print/656475101/kimera-labs-inc-649343-09-01-2023',
    known: 'reported',
    stance: 'sharpens',
  },
];
