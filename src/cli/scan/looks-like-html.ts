/** Tags that make a text HTML; a file of another kind rarely begins with one. */
const knownTag =
  /<(?:html|head|body|title|meta|link|script|style|header|footer|main|nav|section|article|aside|div|p|span|h[1-6]|ul|ol|li|dl|table|tr|td|form|input|button|a|b|i|em|strong|img|picture|figure|br|hr|iframe|template|noscript|details|center|font)(?=[\s/>])/i;
const wholePage = /<!doctype\s+html|<html[\s>]|<body[\s>]/i;

/** How files of other kinds begin: PDF, archives, pictures. */
const signatures = ['%PDF-', 'PK\u0003\u0004', '\u001f\u008b', '\u0089PNG', 'GIF8', '\u00ff\u00d8\u00ff', 'RIFF'];
/** Control characters stand in text by accident only; in compressed data about every tenth byte is one. */
const controlShare = 0.05;
const sampleBytes = 65_536;

/** Whether bytes are no text at all: an image, a PDF, an archive. UTF-16 with a byte order mark is text. */
export function isBinary(bytes: Uint8Array): boolean {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return false;
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return false;
  const sample = bytes.subarray(0, sampleBytes);
  if (signatures.some((signature) => startsWith(sample, signature))) return true;
  let controls = 0;
  for (const byte of sample) if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) controls++;
  return controls > sample.length * controlShare;
}

/**
 * Whether text is HTML. `declared` says that its name or the server calls it HTML: then one tag anywhere is enough, while other
 * text has to begin with a tag or hold the frame of a whole page. JSON, XML and SVG are not HTML, whatever is quoted in them.
 */
export function looksLikeHtml(text: string, declared: boolean): boolean {
  const start = text.replace(/^[\ufeff\s]+/, '');
  if (/^<svg[\s>]/i.test(start) || isJson(start)) return false;
  if (start.startsWith('<?xml')) return /<html[\s>]/i.test(start);
  if (wholePage.test(start)) return true;
  return (declared || start.startsWith('<')) && knownTag.test(start);
}

function isJson(text: string): boolean {
  if (!/^[[{"]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return [...text].every((character, index) => bytes[index] === character.charCodeAt(0));
}
