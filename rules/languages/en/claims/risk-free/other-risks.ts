/** Risks that are none to the skin: of buying, of the parcel, of a payment. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  '(risk | risks | danger | chance) of (contamination | cross _ | breakage | spoil* | leak* | counterfeit* | fakes | confusion | losing)',
  '(safe | safely) (during | in | for) (delivery | transit | shipping | travel | transport | storage | the post)',
  '(buy | purchase | order | shop) without risk',
  '{harms} .... (parking | courier | delivery | the post | shipping | invoice | website | study was | were studied | were measured | above apply)',
  'nothing can go wrong in the post',
  'risk free (trial | purchase | order* | return* | for # | shopping | buy* | guarantee | checkout | exchange* | refund*)',
  '(try | buy | order | shop) .. risk free',
  '(no | without) (risk | risks) of (buying | losing | counterfeit | fakes | missing)',
  'no (risk | danger) of (contamination | thaw* | spoil* | breakage | melting)',
  'safe (payment* | checkout | shipping | packaging | delivery | storage)',
  '(no | without | zero) .. risk to you (\\. | , | ! | if | whatsoever)? .. (return* | refund* | money | order*)?',
  '(return* | refund* | deposit | payment* | order* | insured | parcel* | purchase* | buy | checkout | warranty | guarantee period | card details | data | booking* | reschedul* | subscription | trial) .... (risk | risks | risk free | safe | no harm | harm)',
  '(risk | risk free | no harm | zero risk) .... (deposit | return* | refund* | warranty | reschedul* | purchase | subscription | cancel* | money back)',
  '(card | payment | personal) .. (details | data) .. safe',
  'safe (space | place | haven | hands)',
  '(suitable | ideal | perfect | good | lovely | great | made | recommended | gentle) for (all | any | every) (ages | age | age group*)',
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'The sealed cap removes any risk of contamination.', why: 'of the packaging' },
  { text: 'So safe during delivery.', why: 'of transport' },
  { text: 'Buy without risk: returns are free.', why: 'a purchase' },
  { text: 'Try the exosome serum risk-free for 30 days.', why: 'a refund offer' },
  { text: 'Safe checkout, safe shipping.', why: 'a service' },
  { text: 'Risk-free returns for 30 days.', why: 'no claim' },
  { text: 'Safe packaging.', why: 'no claim' },
  { text: 'Returns at no risk to you.', why: 'a purchase' },
  { text: 'A safe space for all.', why: 'another sense' },
  { text: 'Your card details are completely safe.', why: 'a payment' },
  { text: 'Exosome cream, suitable for all ages', why: 'of age, not of harm' },
];
