/** The cells of the skin, the hair, the body of whoever wears it. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  '(skin | face | body | hair | clinic | city) .. full of life', 'full of life (again | skin)',
  '(skin | your) cells alive',
  '(the | your | human | our | of | on) (skin | body | tissue) .. living cells',
  '(keep* | help* | make* | let* | allow* | holds) (your | the | our | skin | more | hair | these)? (cell* | skin | follicle* | tissue | roots | glow) .. alive',
  '(cells | follicles | fibroblasts) (stay | stays | remain | keep) alive .. (longer | for | in culture)',
  '(keep | keeps | keeping) (the | your | this | that) (glow | dream | spark | conversation | tradition | magic | look | hair | buzz | memory | skin)? alive',
  '(living | live) (skin | (human) (body | skin | tissue | being*) | layer* | tissue | donor* | person | persons | people | body)',
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'Exosomes make the skin come alive.', why: 'a figure of speech' },
  { text: 'They reach the living layers of the skin.', why: 'of skin' },
  { text: 'Exosomes keep cells alive.', why: 'cells of the skin' },
];
