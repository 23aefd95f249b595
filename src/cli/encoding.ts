/** Browsers look for the page's own word on its encoding in as many bytes. */
const declaredWithin = 1024;

/**
 * The content type by which a page's bytes are to be read. What declares an encoding (a byte order mark, the header, a `meta`)
 * is left to the parser; where nothing does, bytes that are valid UTF-8 are that, as no other encoding's text is by chance,
 * and the rest is what browsers take it for, windows-1252.
 */
export function contentTypeOf(bytes: Uint8Array, contentType: string): string {
  if (/;\s*charset\s*=/i.test(contentType) || hasByteOrderMark(bytes) || declaresEncoding(bytes)) return contentType;
  return isUtf8(bytes) ? `${contentType}; charset=utf-8` : contentType;
}

function hasByteOrderMark([first, second, third]: Uint8Array): boolean {
  return (
    (first === 0xef && second === 0xbb && third === 0xbf) ||
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff)
  );
}

function declaresEncoding(bytes: Uint8Array): boolean {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, declaredWithin)).toLowerCase();
  const [, ...tags] = start.split('<meta');
  return tags.some((tag) => /charset\s*=/.test(tag.split('>')[0] ?? ''));
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
