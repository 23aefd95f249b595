const firstClaim = 65;
const zero = 80;

/** Most steps that a weight has, to either side. */
export const mostSteps = 45;

/** A weight's two characters. `steps` from -47 to 46. */
export function writeWeight(claim: number, steps: number): string {
  return String.fromCharCode(firstClaim + claim, zero + steps);
}

/** Gives each weight that is written in a line from `at` on. */
export function readWeights(line: string, at: number, take: (claim: number, steps: number) => void): void {
  for (let place = at; place < line.length; place += 2)
    take(line.charCodeAt(place) - firstClaim, line.charCodeAt(place + 1) - zero);
}
