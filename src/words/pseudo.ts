/** Languages made up from the English file, to try layouts and code with before anyone translates. */
import type { MessageFile } from './from-file.ts';

/** Half as long again; as Chinese and Japanese are written; from right to left. */
export const pseudoNames = ['long', 'cjk', 'rtl'] as const;
export type PseudoName = (typeof pseudoNames)[number];

interface Pseudo {
  /** A real tag, so that numbers, dates and fonts are those of such a language. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Writes what stands between placeholders. */
  write(text: string): string;
  /** Makes more of a whole message. */
  lengthen?(message: string): string;
}

const accents = [
  'aáäbßcćdďeéëfgĝhĥiíïjĵkķlĺmḿnńoóöpṕrŕsśtťuúüvwẃyýzź',
  'AÁBCĆDĎEÉFGĜHĤIÍJĴKĶLĹMḾNŃOÓPṔRŔSŚTŤUÚVWẂYÝZŹ',
];
const hebrew = 'אבגדהופחטיכלמנסעצקרשתזםןףץ';

/** The letter with the accent that follows it in `accents`. */
function accented(letter: string): string {
  const row = accents.find((letters) => letters.includes(letter)) ?? '';
  const next = row[row.indexOf(letter) + 1] ?? letter;
  return next.normalize('NFD')[0] === letter ? next : letter;
}

function asHebrew(letter: string): string {
  return hebrew[letter.toLowerCase().charCodeAt(0) - 97] ?? letter;
}

const ideographs = '亜美粉電衣風外白色字品肌理名能大表求人水度未成有液在';

/** A sign for each consonant: about as long as Chinese or Japanese that says the same. */
function asIdeographs(text: string): string {
  const marks: Readonly<Record<string, string>> = { '.': '。', ',': '、', ':': '：', ';': '；', '?': '？', '·': '・' };
  return text
    .replace(/(?<=[A-Za-z])[aeiou]/g, '')
    .replace(/[A-Za-z]/g, (letter) => ideographs[letter.toLowerCase().charCodeAt(0) - 97] ?? letter)
    .replace(/[.,:;?·]/g, (mark) => marks[mark] ?? mark)
    .replace(/ /g, '');
}

/** As many more words as make a text half as long again: its own first ones, since others may break elsewhere. */
function padding(message: string): string {
  const words = message.replace(/\$\w*\$/g, ' ').match(/\p{L}+/gu) ?? [];
  const wanted = words.join('').length / 2;
  const more: string[] = [];
  for (const word of words) if (more.join('').length < wanted) more.push(word);
  return more.join(' ');
}

const pseudos: Readonly<Record<PseudoName, Pseudo>> = {
  long: {
    language: 'en-GB',
    direction: 'ltr',
    write: (text) => text.replace(/[A-Za-z]/g, accented),
    // Brackets tell where a text ends: one that is missing was cut off, words outside any come from no catalogue.
    lengthen: (message) =>
      /\p{L}/u.test(message.replace(/\$\w*\$/g, '')) ? `[${message} ${padding(message)}]` : message,
  },
  cjk: { language: 'ja', direction: 'ltr', write: asIdeographs },
  rtl: {
    language: 'he',
    direction: 'rtl',
    write: (text) => text.replace(/[A-Za-z]/g, asHebrew),
  },
};

/** The whole file in a made-up language. Placeholders stay. */
export function pseudoLocale(english: MessageFile, name: PseudoName): MessageFile {
  const { language, direction, write, lengthen } = pseudos[name];
  const told: Record<string, MessageFile[string]> = {};
  for (const [key, entry] of Object.entries(english)) {
    const message = entry.message
      .split(/(\$\w*\$)/)
      .map((piece, index) => (index % 2 === 0 ? write(piece) : piece))
      .join('');
    told[key] = { ...entry, message: lengthen?.(message) ?? message };
  }
  return {
    ...told,
    language: { ...english.language, message: language },
    direction: { ...english.direction, message: direction },
  };
}
