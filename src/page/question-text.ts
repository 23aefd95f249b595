const asks = /[?？؟][\s"'”’»)\]+\-–—−▾▼⌄›✕×:]*$/;
const longest = 220;

/** The text is a question: it ends in a question mark, whatever sign of an accordion stands behind it. */
export function isQuestion(text: string): boolean {
  return !isTooLong(text) && asks.test(text);
}

/** Nobody asks in so many characters. */
export function isTooLong(text: string): boolean {
  return text.length > longest;
}

const askedBy = /^\s*(?:Q\s?\d{0,2}|질문\s?\d{0,2}|問|问|質問|提问)\s?[.:：．)、]\s?\S/i;
const askedByLocal = /^\s*[PFDV]\s?\d{0,2}\s?[.:)]\s?\S/;
const answeredBy = /^\s*(?:A\s?\d{0,2}|답변?\s?\d{0,2}|答|回答|R|Re?p|Risposta|Antwort)\s?[.:：．)、]\s?\S/;

/** Starts as a question does in print: "Q:", "Q1.", "問：", "질문."; in other languages only where it also ends as one. */
export function isMarkedQuestion(text: string): boolean {
  return askedBy.test(text) || (askedByLocal.test(text) && isQuestion(text));
}

const mark = /^(?:Q|A|問|问|答|질문|답변?)\s?\d{0,2}\s?[.:：]?$/i;

/** Nothing but the sign of a question or an answer, set apart from its text. */
export function isMarkAlone(text: string): boolean {
  return mark.test(text);
}

/** Starts as an answer does in print; tells something only right after a question. */
export function isMarkedAnswer(text: string): boolean {
  return answeredBy.test(text);
}
