import type { Catalogue } from './catalogue.ts';

/** A `messages.json` as browsers read it. */
export type MessageFile = Readonly<
  Record<
    string,
    {
      readonly message: string;
      readonly description?: string;
      readonly placeholders?: Readonly<Record<string, { readonly content: string; readonly example?: string }>>;
    }
  >
>;

/** A catalogue out of the browser: reads a file of messages as the browser does. */
export function catalogueFrom(file: MessageFile): Catalogue {
  const byName = new Map(Object.entries(file).map(([key, entry]) => [key.toLowerCase(), entry]));
  return {
    getUILanguage: () => file.language?.message ?? 'en',
    getMessage(key, substitutions = []) {
      const entry = byName.get(key.toLowerCase());
      if (!entry) return '';
      return entry.message.replace(/\$(\w+)\$|\$\$/g, (all, name: string | undefined) => {
        if (name === undefined) return '$';
        const content = entry.placeholders?.[name.toLowerCase()]?.content ?? entry.placeholders?.[name]?.content;
        return content ? content.replace(/\$(\d)/g, (_, digit: string) => substitutions[Number(digit) - 1] ?? '') : all;
      });
    },
  };
}
