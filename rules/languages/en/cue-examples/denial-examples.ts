/** What the page of another cream says of exosomes, so that it sells none. */
export const denialExamples: readonly string[] = [
  'In a carrier of nano-vesicle liposomes.',
  'Packed in lipid nanovesicles.',
  'Every living cell sheds vesicles.',
  'No added exosomes.',
  'Why we said no to exosomes.',
  'We will never bottle exosomes.',
  'Made without exosomes.',
  'It contains no exosomes.',
  "This cream doesn't contain any exosomes.",
  '0 % exosomes.',
  'Exosome-free since 1998.',
  'Free of any exosomes.',
  'Peptides instead of exosomes.',
  'There are no exosomes in the jar.',
];
