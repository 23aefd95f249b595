/** Colours as people see them, people with colour blindness among them. Colours are written #rrggbb. */

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** Linear light of the three primaries, 0 to 1 (IEC 61966-2-1). */
function linear(colour: string): Triple {
  const part = (at: number): number => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

const times = (matrix: Matrix, [a, b, c]: Triple): Triple => {
  const row = ([x, y, z]: Triple): number => x * a + y * b + z * c;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};

const luminanceOf = ([red, green, blue]: Triple): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** Contrast ratio after WCAG 2.2, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [one, other].map((each) => luminanceOf(linear(each))).sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/**
 * How colours turn out for a reader who lacks one kind of cone: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A
 * Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE Transactions on Visualization and Computer
 * Graphics 15 (2009) 6, severity 1.0; in linear light.
 */
const conesMissing: Readonly<Record<'protanopia' | 'deuteranopia' | 'tritanopia', Matrix>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

export const sights = ['full colour', 'protanopia', 'deuteranopia', 'tritanopia', 'greyscale'] as const;
export type Sight = (typeof sights)[number];

function seen(colour: string, sight: Sight): Triple {
  const light = linear(colour);
  if (sight === 'full colour') return light;
  if (sight === 'greyscale') return [luminanceOf(light), luminanceOf(light), luminanceOf(light)];
  const [red, green, blue] = times(conesMissing[sight], light);
  const shown = (part: number): number => Math.min(1, Math.max(0, part));
  return [shown(red), shown(green), shown(blue)];
}

const toCones: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const toOklab: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

/** Distance in Oklab (Björn Ottosson, 2020): 0.02 is about the least that is noticed, black and white are 1 apart. */
export function distance(one: string, other: string, sight: Sight): number {
  const [a, b] = [one, other].map((colour) => {
    const [long, medium, short] = times(toCones, seen(colour, sight));
    return times(toOklab, [Math.cbrt(long), Math.cbrt(medium), Math.cbrt(short)]);
  }) as [Triple, Triple];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
