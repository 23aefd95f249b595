import { type CueExample, each } from './example.ts';

export const others: readonly CueExample[] = [
  ...each(
    'of-another-product',
    'plant-exosome',
    'Our exosomes differ from rose exosomes.',
    'How exosomes vs. rose exosomes fare.',
  ),
  ...each('of-another-product', 'shelf-stable', 'Ordinary exosomes are stable at room temperature.'),
  ...each(
    'of-another-product',
    'injectable',
    'Unlike injected exosomes, our mist needs one minute.',
    'In contrast to injected exosomes our mist needs one minute.',
    'In contrast with injected exosomes our mist needs one minute.',
    'As against injected exosomes, a mist needs one minute.',
    'Where others inject exosomes, our hands do the work.',
    'While others inject exosomes, our hands do the work.',
    'The rest inject exosomes and hope.',
    'Theirs are injected.',
    'A mist is worn, whereas injected exosomes stay a doctor’s affair.',
    'Injected exosomes from other brands come without papers.',
  ),
  ...each(
    'of-another-product',
    'shelf-stable',
    'Most exosomes are stable at room temperature because they are powder, ours are frozen.',
    'Typical exosomes are freeze-dried and stable at room temperature.',
  ),
  ...each(
    'of-another-product',
    'live-cells',
    'Our mist is gentler than live exosomes.',
    'As compared to live exosomes, still vesicles travel well.',
  ),
  ...each(
    'of-another-product',
    'plant-exosome',
    'Those are made with rose exosomes.',
    'Those come out of a jar of rose exosomes; ours is from milk.',
    'That one is full of rose exosomes, while this mask is of milk.',
  ),
];
