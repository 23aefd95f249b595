/** What the made-up page says: claims of the known kinds, and shop prose that claims nothing of exosomes. */

/** One claim a sentence, of the product that the page sells. */
export const claimSentences = [
  'Our exosomes are FDA approved.',
  'Suitable for injection: inject the exosomes into the dermis.',
  'Made with rose stem cell exosomes.',
  'The exosome powder stays stable at room temperature for two years.',
  'Contains living exosomes.',
  'Our exosomes cure acne and eczema.',
  'These exosomes guarantee visible results.',
  'Our exosomes are 100% safe with no side effects.',
  'The exosome serum is clinically proven.',
  'Wrinkles were reduced by 43% after four weeks with our exosomes.',
  'Use the exosomes with a derma roller at home.',
  'Our exosome serum is suitable for all ages.',
  'Exosomes derived from bovine colostrum.',
  'Each vial holds 50 billion exosomes.',
  'Our exosomes are more effective than PRP.',
  'Made in an FDA registered facility with our exosomes.',
  'The exosomes come from human adipose stem cells.',
  'The exosomes are free of cells and cell debris.',
  'Exosomes purified by ultrafiltration.',
  'Our exosomes must be kept frozen at -20 °C.',
] as const;

export const openings = [
  'On dry evenings',
  'After a long flight',
  'In the first week',
  'For a quiet routine',
  'Under a light cream',
  'When the heating is on',
  'Beside the pump bottle',
  'On the second try',
  'With clean hands',
  'Before the sun comes up',
  'In a small bathroom',
  'Between two seasons',
] as const;

export const subjects = [
  'the glass dropper',
  'this refill pouch',
  'our blue carton',
  'the matte label',
  'a pea-sized amount',
  'the fragrance-free base',
  'the travel size',
  'this gel texture',
  'the pale yellow liquid',
  'our studio in Porto',
  'the folded leaflet',
  'a cotton pad',
] as const;

export const predicates = [
  'comes with a small card and takes up little room',
  'spreads in a thin layer and leaves no film',
  'was drawn by hand, then printed in two colours',
  'fits the palm, so that nothing is spilled',
  'goes with whatever else you like to use',
  'lasts for about ninety evenings, sometimes more',
  'is packed by three people who know one another',
  'can be returned within thirty days of delivery',
  'feels cool at first and dries within a minute',
  'has a faint scent of rain that is soon gone',
  'came about after many letters from readers',
  'travels in paper, and paper is all that you throw away',
] as const;

/** Said after the others where a page is to hold characters beyond Latin-1. */
export const twoByteWords = [
  'Το απαλό άρωμα μένει λίγο — και μετά φεύγει.',
  'Lekka konsystencja, którą łatwo rozprowadzić.',
  '夜のお手入れに、軽いつけ心地。',
  '가벼운 질감으로 밤에 쓰기 좋아요.',
  'Лёгкая текстура для вечернего ухода.',
  'Free delivery from €40 – always.',
] as const;
