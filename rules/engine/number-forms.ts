/** What the form of a number token comes to: "1,000.5", "10.000.000", "0,5", "1e+10", "10^9"; NaN where that is unclear. */
export function numberOf(form: string): number {
  const power = /^(-?\d+)\^(\d{1,2})$/.exec(form);
  if (power) return Number(power[1]) ** Number(power[2]);
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(form)) return Number(form.replaceAll('.', ''));
  return Number(form.replace(/,(?=\d{3}(?!\d))/g, '').replace(',', '.'));
}
