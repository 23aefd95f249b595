/** Marks of a price, of buying and of booking, in the languages of the shops that are read. */

const currency =
  '(?:US|NT|HK|CA|AU|R|S|A|C)?\\$|[€£¥￥₩₱₹฿₫₽₺₴]|\\b(?:USD|EUR|GBP|KRW|JPY|CNY|RMB|TWD|HKD|CHF|AUD|CAD|NZD|BRL|MXN|PHP|INR|SGD|THB|AED|SAR|QAR|MYR|ZAR|Rs\\.?|RM|R(?=\\s?\\d{2})|kr|zł)(?![a-z])';
const amount = '\\d[\\d.,\\u00a0 ]{0,14}';
const price = new RegExp(`(?:${currency})\\s{0,2}\\d|${amount}(?:${currency}|円|元|원|만원|万円)`, 'i');
const everyPrice = new RegExp(price, 'gi');
const onlyPrice = new RegExp(
  `^(?:[a-zà-ÿ. ]{0,12}\\s)?(?:(?:${currency})?\\s{0,2}${amount}(?:${currency}|円|元|원|만원|万円)?(?:\\s*[-–—/~]\\s*)?){1,3}[+*]?$`,
  'i',
);

/** A price stands in the text. */
export function hasPrice(text: string): boolean {
  return price.test(text);
}

/** What stands before the first price of the text, null where it has none. */
export function beforePrice(text: string): string | null {
  const at = text.search(price);
  return at < 0 ? null : text.slice(0, at);
}

/** The text is a price and little else. */
export function isPrice(text: string): boolean {
  return text.length <= 40 && hasPrice(text) && onlyPrice.test(text);
}

/** How many prices stand in the text, counted up to `most`. */
export function countPrices(text: string, most: number): number {
  if (!price.test(text)) return 0;
  let count = 0;
  for (const _ of text.matchAll(everyPrice)) if (++count >= most) break;
  return count;
}

const cart =
  /\b(?:add to (?:cart|bag|basket|trolley)|buy (?:now|it now)|order now|pre-?order|shop now|sold out|in den (?:warenkorb|einkaufswagen)|jetzt kaufen|ajouter au panier|acheter|añadir (?:al carrito|a la cesta)|agregar al carrito|comprar|adicionar ao carrinho|aggiungi al carrello|acquista)\b|장바구니|구매하기|바로구매|カートに(?:入れる|追加)|購入|加入购物车|立即购买|加入購物車|立即購買|结账/i;

/** A control's text that buys. */
export function isCartText(text: string): boolean {
  return text.length <= 60 && cart.test(text);
}

const booking =
  /\b(?:book (?:a|an|now|your|online|my)|book a? ?consult|appointments?|consultations?|consults?|request a visit|termin(?: buchen| vereinbaren)?|beratungstermin|prendre (?:un )?rendez-vous|rendez-vous|réserver|reservar|pedir cita|cita previa|agendar|marcar consulta|agende|prenota|prenotare|appuntamento)\b|예약|상담|予約|カウンセリング|预约|預約|面诊|諮詢/i;

/** A link's or control's text that books a treatment. */
export function isBookingText(text: string): boolean {
  return text.length <= 60 && booking.test(text);
}

const clinic =
  /\b(?:clinics?|clinique|klinik|clínica|clinica|studio medico|centro medico|praxis|hautarzt|medspa|med spa|medical spa|dermatology|dermatologie|dermatología|dermatologia|medical (?:center|centre)|(?:hair|skin|cell|laser|wellness|aesthetics?|joint|spine|surgery|transplant) (?:center|centre|institute)|dental surgeons?|glow bar|(?:therapy|treatment|injections?|drip) (?:at home )?in [a-z]+)\b|의원|클리닉|피부과|병원|クリニック|皮膚科|医院|诊所|診所|门诊|門診|医疗美容|醫美|医美/i;

/** A page's title that names a place of treatment. */
export function isClinicTitle(text: string): boolean {
  return clinic.test(text);
}

const journal =
  /\b(?:blog|journal|magazine|magazin|revista|rivista|newsroom|press release|podcast|newsletter|diary|glossary|encyclop(?:a?e)dia|(?:ingredients?|skincare|beauty) (?:dictionary|glossary|index))\b|^\[(?:press|news|column|media|pr)\]|블로그|매거진|ブログ|コラム|マガジン|博客|专栏|專欄/i;

/** A page's title that names a place of writing. */
export function isJournalTitle(text: string): boolean {
  return journal.test(text);
}
