/**
 * Tells a list of ingredients by its shape. INCI names (Cosmetic Ingredient nomenclature) are the same Latin and English
 * words in most countries; Japan, Korea and China print local names, of which the commonest few are known here.
 */
const chemical =
  /\b(?:aqua|eau|water|parfum|fragrance|glycerine?|allantoin|carbomer|mannitol|trehalose|squalane|caffeine|urea|betaine|biotin|panthenol|tocopherol|adenosine|arginine|exosomes?|vesicles?|ceramide|phyto\w+|ferment|filtrate|extract|extrait|oil|butter|powder|juice|wax|gum|acid|glycol|propanediol|hexanediol|butanediol|dioxide|oxide|hydroxide|chloride|sulfate|phosphate|citrate|lactate|hyaluronate|stearate|palmitate|benzoate|sorbate|gluconate|peptide(?:-\d+)?|\w*peptide(?:-\d+)?|\w+(?:amide|amine|oside|cone|ose|ol|yl|ate|ine|one|ide|ase|osan|oate|ium|eth-\d+)|edta|peg-\d+|ppg-\d+|bht|ci \d{5})\b/i;
const local =
  /水|甘油|丁二醇|透明质酸|玻尿酸|烟酰胺|醇|酸|酯|提取物|萃取|グリセリン|エキス|BG|DPG|ヒアルロン酸|ナイアシンアミド|オイル|ジオール|ペプチド|小胞|정제수|글리세린|글라이콜|다이올|하이알루로네이트|추출물|오일|애씨드|나이아신아마이드|아데노신/;

const separator = / ?[,，、;；•·] ?(?!\d-)/;

const longest = 10_000;

/** True for a text of six entries and more of which most have the shape of an ingredient's name. */
export function looksLikeIngredients(text: string): boolean {
  if (text.length < 40 || text.length > longest) return false;
  const entries = text.split(separator).filter((entry) => entry !== '');
  if (entries.length < 6) return false;
  const listed = entries.filter((entry) => entry.length <= 60 && entry.split(' ').length <= 7);
  if (listed.length < entries.length * 0.75) return false;
  const shaped = listed.filter((entry) => chemical.test(entry) || local.test(entry)).length;
  return shaped >= Math.max(4, entries.length * 0.55);
}
