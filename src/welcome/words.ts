/** What the first page says. */
export const words = {
  title: 'Exosome Claim Checker is ready',
  lead: 'It reads shop pages as a careful shopper would. What a page claims of exosomes is marked, and explained against published guidance.',
  steps: [
    'On a page that sells exosome skincare, claims are underlined. Rest the pointer on one, or click it.',
    'The toolbar button lists them all: red flags first, then what the page leaves unsaid.',
    'Nothing leaves your device. There is no account and no server.',
  ],
  tryTitle: 'Try it here',
  tryHint: 'This made-up shop text is read by the very code that reads a shop. Point at the marked words.',
  example: 'Marlowe Exosome Serum',
  exampleText: [
    'A night serum with rose stem cell exosomes that stay stable at room temperature for two years.',
    'Clinics inject our exosomes into the scalp. For a calm evening, massage two drops into clean skin.',
    'Sterile, single-use vials. Keep refrigerated.',
  ],
  whereTitle: 'Where it works',
  known: {
    name: 'Only on shops it knows',
    hint: (count: number) => `${count} skincare shops. The browser lets it into no other site.`,
  },
  allowed: {
    name: 'Also on shops that I allow',
    hint: 'On another shop, click the toolbar button: “Check this page” reads it once, “Always on this site” switches it on there. The browser asks you first.',
  },
  all: {
    name: 'On all sites',
    hint: 'The browser will say that it can read and change your data on all websites. It has to, to look for the word exosome. It changes no page, and sends nothing anywhere.',
  },
  later: 'You can change this at any time in the options.',
  options: 'Open the options',
  allOn: 'It now works on all sites.',
  allRefused: 'Not switched on: the browser was not given leave.',
  allOff: 'It now works on the shops it knows, and where you allow it.',
  failed: 'The browser did not do that. Try again.',
} as const;
