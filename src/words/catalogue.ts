/** What may be said: the keys of `src/public/_locales/en/messages.json` and the values that each needs. */
import type english from '../public/_locales/en/messages.json';

type English = typeof english;
type AnyKey = keyof English & string;

/** The plural categories that a language may have; English has the first two alone. */
export const pluralCategories = ['one', 'other', 'zero', 'two', 'few', 'many'] as const;

/** `redFlags` where the file has `redFlags_one` and `redFlags_other`. */
export type CountedKey = AnyKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;

/** Every key that is one message, whatever the number. */
export type Key = Exclude<AnyKey, `${CountedKey}_${string}`>;

type PlaceholdersOf<K extends AnyKey> = English[K] extends { placeholders: infer P } ? keyof P & string : never;

/** Every key whose message needs no values. */
export type PlainKey = { [K in Key]: [PlaceholdersOf<K>] extends [never] ? K : never }[Key];

/** Values by name: none where the message has no placeholder, all of them where it has some. */
export type Arguments<K extends AnyKey, Value> = [PlaceholdersOf<K>] extends [never]
  ? []
  : [values: Readonly<Record<PlaceholdersOf<K>, Value>>];

/** As `Arguments`; the count itself is written by us. */
export type CountedArguments<K extends CountedKey, Value> = `${K}_other` extends AnyKey
  ? [Exclude<PlaceholdersOf<`${K}_other`>, 'count'>] extends [never]
    ? []
    : [values: Readonly<Record<Exclude<PlaceholdersOf<`${K}_other`>, 'count'>, Value>>]
  : never;

/** Where the words come from: the browser in the extension, a file of the catalogue elsewhere. */
export interface Catalogue {
  /** Empty where there is no such message. */
  getMessage(key: string, substitutions?: string[]): string;
  getUILanguage(): string;
}
