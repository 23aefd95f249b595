import type { Common } from '../../engine/commonness.ts';

/** By a count of the words and marks of the sample pages. */
export const common: Common = {
  everywhere: words(`
    . , the a it and in is ? for : of no to not ) we ( with are by on from you at or use % our your - that do ; /
    can have has only an so if as this ! up be • into its without`),
  often: words(`
    # exosomes exosome $ fda skin · one hair what approved after my cells human they prp + exo home us cell stem
    ml than there all vesicles does ★ them serum c how day acne every any side who dont cream vial face dr plant
    will live free scalp proven months two about £ days roller three needle ° under years rose blood better & keep
    yes results each before own out week weeks billion patients effects per water more permanent may loss nothing
    made | first retinol like never clinically which same milk dermatologist see also salmon guaranteed rosacea
    single eczema sterile injected doctor fridge sodium treatment cosmetic ask laser room safe but say over then
    cleared freeze please been clinic back ours night had injection inject lab none ampoule instant bottle product
    time mm people extract dna here redness pdrn glycerin why good alopecia temperature cold vials registered age
    box says powder dried overnight living need go mask pen price effect risk some collagen test dry within year
    women therapy guarantee fine × come lines products new used other ice shelf treat psoriasis month active where
    melasma [ ] ingredients cure was glow growth callus isnt six put gel alive derma off me zero tested call
    needling injections work nobody derived would get because topical hours tell minutes line down drip small
    works stable patient microneedling these certified when needles make cant iv goes should their ppm facial
    anything botox cosmetics study`),
};

function words(spaced: string): readonly string[] {
  return spaced.trim().split(/\s+/);
}
