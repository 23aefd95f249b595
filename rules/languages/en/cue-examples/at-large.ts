import { type CueExample, each } from './example.ts';

/** What is for sale at large, on other pages, or was done elsewhere. */
export const atLarge: readonly CueExample[] = [
  ...each(
    'attributed',
    'fda-approved',
    'Not all exosomes are FDA approved.',
    'Not every serum with exosomes is FDA approved.',
    'The usual promises of FDA approved exosomes.',
  ),
  ...each(
    'attributed',
    'plant-exosome',
    'The market is full of plant exosomes.',
    'Online you will find plant exosomes for a tenner.',
    'Bloggers write of plant exosomes.',
    'Influencers love to call exosomes “plant exosomes”.',
    'They print the familiar promises, plant exosomes among them.',
    'Brand X makes plant exosomes.',
    'Critics: plant exosomes do nothing.',
    'A listing from last year read: plant exosomes for all.',
    'One website even calls its jars plant exosomes.',
    'A vial whose label says plant exosomes.',
    'Anything promising plant exosomes stays off our list.',
    'Comment by Jo: the plant exosomes are lovely.',
    'Posted by Ana on 3 May: plant exosomes are lovely.',
    'We saw plant exosomes on another site.',
    'Plant exosomes at the mall are creams.',
  ),
  ...each(
    'attributed',
    'injectable',
    'Dermatologists abroad inject exosomes along the hairline.',
    'A blogger from Leeds had exosomes injected.',
    'In 2019 a clinic in Nebraska injected exosomes.',
  ),
  ...each('of-another-product', 'plant-exosome', 'Where rivals use plant exosomes, the lab uses platelets.'),
  ...each('attributed', 'treats-condition', 'Exosomes cure alopecia in mice.'),
];

/** Conditions that are not so. */
export const notSo: readonly CueExample[] = [
  ...each(
    'hypothetical',
    'fda-approved',
    'Had the FDA approved our exosomes, it would say so here.',
    'Were it FDA approved, the box would say so.',
    'If our exosomes were FDA approved, it would say so here.',
    'If I said that it is FDA approved, you should laugh.',
    'If a serum is FDA approved, the agency lists it.',
    'Had it been FDA approved, the box would say so.',
  ),
  ...each('hypothetical', 'injectable', 'We would inject exosomes if the FDA let us.'),
  ...each('hypothetical', 'injectable', 'If it is approved, it will be the first injectable exosome of the country.'),
  ...each(
    'hypothetical',
    'guaranteed-result',
    'Anybody who tells you that an exosome bottle works overnight is selling.',
  ),
  ...each(
    'attributed',
    'injectable',
    'I know there are places in Leeds that will put exosomes in a drip.',
    'There are spas abroad who inject exosomes.',
  ),
  ...each(
    'attributed',
    'professional-care',
    'A clinic in Bath quoted her £900 for exosomes applied by a dermatologist.',
  ),
];

/** What looks like a condition, a report or a denial of the claim and is none. */
export const plainlySaid: readonly CueExample[] = [
  ...each(
    'asserted',
    'injectable',
    'We would inject exosomes once a month.',
    'You would see us inject exosomes row by row.',
    'We are a clinic in Miami and inject exosomes every day.',
    'How many exosomes do we inject? Ten billion.',
    'There is nothing to fear: we inject exosomes slowly.',
    'It is no longer a secret that we inject exosomes.',
    'We do what it says on the tin: inject exosomes.',
    'No warnings, we inject exosomes slowly.',
    'You may see us inject exosomes.',
    'Trusted by doctors overseas, we inject exosomes.',
    'Unlike brand X, we inject exosomes.',
    'No appointment, we inject exosomes till nine.',
    'Do not be afraid, we inject exosomes slowly.',
    'No other exosome clinic injects exosomes so slowly.',
    'Who would not want exosomes injected by a doctor.',
  ),
  ...each('asserted', 'plant-exosome', 'We are asked where our exosomes come from: rose stem cells.'),
  ...each(
    'asserted',
    'plant-exosome',
    'It does not sting, and the exosomes are plant exosomes.',
    'No colour: just plant exosomes.',
  ),
  ...each('asserted', 'states-not-approved', 'Such use would be unapproved by the FDA.'),
];
