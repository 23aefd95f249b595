/** How a page says that it sells to professionals. */
export const trade: readonly string[] = [
  'professional (use | users) (only | product*)',
  '(only | strictly | exclusively) (for | to | by) .. professional* (use | only)?',
  '(for | to | by) (use by)? (licensed | trained | certified | registered | qualified | licenced | verified | authorised | authorized) ~ (professionals | practitioners | clinicians | physicians | doctors | aestheticians | estheticians | therapists | clinics)',
  '(only | exclusively) (available)? (to | for | by) (clinics | practitioners | clinicians | physicians | doctors | aestheticians | estheticians | medical | licensed)',
  '(clinic | clinics | trade | practitioner* | professionals | salon | salons) only',
  'trade (account* | price* | pricing | customers | portal)',
  '(wholesale | moq | bulk pricing)',
  'not for (retail | home use | consumer use | resale to consumers | sale to the public)',
];

/** The hands and the home of those who buy. */
export const ownHands: readonly string[] = [
  '{ownPlace}',
  'my own',
  '(your | my) {needler}',
  '(gift | goody | welcome) bag',
];
