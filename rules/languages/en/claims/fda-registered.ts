import type { Examples, Wording } from '../../../engine/language.ts';

/** Registration, listing, inspection or compliance with the FDA, shown as a mark of quality. */
// biome-ignore format: one phrase a line, however long, and lists filled
export const wording: Wording = {
  yieldsTo: ['device', 'substance', 'ware', 'service'],
  lists: {
    fdaMark: [
      'register*', 'registration*', 'listed', 'listing', 'lists', 'complian*', 'complies', 'comply', 'conform*', 'inspect*', 'audit*', 'regulated',
      'monitored', 'supervised', 'overseen', 'notified',
      'rules', 'guideline*', 'regulations', 'standards', 'requirements', 'cgmp', 'gmp', 'establishment',
    ],
    fdaSite: [
      'facility', 'facilities', 'lab', 'labs', 'laborator*', 'manufacturing plant', 'production plant', 'bottling plant', 'filling plant', 'plant that', 'plant which', 'plant in', 'plant where', 'site', 'factory', 'manufactur*', 'bottler', 'kitchen', 'cleanroom',
      'clean room', 'warehouse', 'bank', 'producer', 'premises',
    ],
    fdaPassed: ['approved', 'cleared', 'licensed', 'licenced', 'certified', 'accredited', 'authorised', 'authorized', 'recognised', 'recognized'],
  },
  phrases: [
    '{fda} \\( _ \\) .. {fdaMark}',
    '(meet* | follow* | compl* | with | to | per | observ* | under | by | obey* | and) .. (rules | regulations | guidelines | standards | requirements) of (the)? .. {fda}',
    '{fda} .. {fdaMark}',
    '{fdaMark} (with | by | at | to | in | on) (the)? (american | us | usa | united states) {fda}',
    '(registered | listed | enrolled) in (the)? {fda}',
    '{fdaMark} .. (with | by | at | to | under | on | per) .. {fda}',
    '(follow* | meet* | within | under | per | according to | in line with | made to | observ* | respect*) .. {fda} (rule | rules | guid* | requirement* | standard* | regulation* | law | laws | code)',
    '{fda} .. {fdaPassed} ~ {fdaSite}',
    '{fdaSite} .. (is | are)? {fdaPassed} .. (by | from) .. {fda}',
    '{fdaSite} ... {fda} {fdaPassed}',
    '{fda} .... (books | on file | roster)',
    '{fda} : .. {fdaSite} .. {fdaMark}',
    '{fdaSite} .... (listed | inspected | registered | audited) (with | by) them',
    '{fda} (number | no | reg | facility | establishment | fei)',
    'fei (number | no | #)',
    '(register* | registration* | listed | listing) (in | within) (the)? (us | american)? {fda}',
  ],
  never: [
    '{fda} (has | have | issue* | set | sets | publish* | wrote) .. (rules | guideline* | regulations | standards | requirements)',
    '{fda} (registration | listing) (proves | means | shows | says | tells | guarantees)',
    '(rules | regulations | guidelines | standards | requirements) of (the)? {fda} , (all)? {exosome}',
    '{fda} .. (approved | cleared | authorised | authorized) .. (as | for | product | drug | treatment | serum)',
    "{fda} (registration | listing) (does | is | isn't | doesn't)",
    '{fda} {fdaMark} (supplement* | drug | drugs | medicine* | sunscreen* | device* | pen | laser*)',
  ],
};

// biome-ignore format: one sentence a line, however long
export const examples: Examples = {
  flagged: [
    { text: 'ISO 22716, vegan, factory registered in US FDA.', touching: 'registered in US FDA' },
    { text: 'The lab of our exosome is registered in the American FDA.', touching: 'registered in the American FDA' },
    { text: 'The exosome lab is listed in the FDA.', touching: 'listed in the FDA' },
    { text: 'FDA (US) facility registration done for our exosomes.' },
    { text: 'Exosomes made to the standards of the US FDA.' },
    { text: 'Made in an FDA-registered, GMP facility.', touching: 'FDA-registered' },
    { text: 'FDA Registered ✓', touching: 'FDA Registered' },
    { text: 'Our laboratory is registered with the U.S. Food and Drug Administration.', touching: 'registered with the U.S. Food' },
    { text: 'All exosomes are processed in an FDA-inspected tissue bank.', touching: 'FDA-inspected' },
    { text: 'Every serum on this page is fully FDA compliant.', touching: 'FDA compliant' },
    { text: 'Manufactured under FDA rules in Texas.', touching: 'under FDA rules' },
    { text: 'We follow all FDA guidelines for cosmetics.', touching: 'follow all FDA guidelines' },
    { text: 'Bottled at an FDA-approved facility in Utah.', touching: 'FDA-approved facility' },
    { text: 'Our lab is on the FDA register and gets inspected.', touching: 'FDA register' },
    { text: 'Manufacturing site certified by the FDA.', touching: 'site certified by the FDA' },
    { text: 'FDA: facility registered', touching: 'registered' },
    { text: 'FDA? Never asked. The plant that bottles it is inspected by them.', touching: 'inspected by them' },
    { text: 'Certificates: CGMP, ISO 22716, FDA registration no. 3012345678.', touching: 'FDA registration' },
    { text: 'Our lab holds FDA certified status and ISO 9001.', touching: 'FDA certified' },
    { text: 'Produced at an FDA establishment (FEI number 300123).', touching: 'FDA establishment' },
    { text: "Our lab is on the FDA's books.", touching: 'FDA' },
    { text: 'The product has FDA number, please see the picture.', touching: 'FDA number' },
  ],
  passed: [
    { text: 'The FDA has guidelines for exosomes.', why: 'of the agency' },
    { text: 'FDA registration proves nothing.', why: 'about the words' },
    { text: 'We are not registered with the FDA.', why: 'negated' },
    { text: 'The exosome serum goes on after an FDA-registered needling pen.', why: 'a device' },
    { text: 'Our 5 % lidocaine cream is FDA registered.', why: 'another product' },
    { text: 'Is the exosome serum FDA registered? No.', why: 'a question answered with no' },
    { text: 'This exosome serum has no FDA registration.', why: 'negated' },
    { text: 'Some sellers write FDA registered beside their exosomes.', why: 'said of others' },
    { text: 'The exosome serum is registered in the EU cosmetics portal.', why: 'another agency' },
    { text: 'Register for our newsletter on exosomes.', why: 'a service' },
    { text: 'FDA registration does not mean that it is approved.', why: 'a plain fact' },
    { text: 'Beware of brands calling exosomes FDA compliant.', why: 'a warning' },
  ],
};
