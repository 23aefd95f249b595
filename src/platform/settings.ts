import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';

/** Each field falls back by itself, so that one bad value does not cost the others. */
const schema = v.fallback(
  v.object({
    /** Whether claims are painted on the page; the popup lists them either way. */
    marksShown: v.fallback(v.boolean(), true),
  }),
  { marksShown: true },
);

export type Settings = Readonly<v.InferOutput<typeof schema>>;

export const defaultSettings: Settings = Object.freeze(v.parse(schema, {}));

/** Not the browser's synced store: that would send them off the device. */
const key = 'local:settings';

/** What is stored, made good: whatever does not fit is replaced by its default. */
export function settingsFrom(stored: unknown): Settings {
  return v.parse(schema, stored);
}

/** Never rejects: a store that cannot be read gives the defaults. */
export async function readSettings(): Promise<Settings> {
  return settingsFrom(await storage.getItem(key).catch(() => null));
}

/** Stores some settings beside those that stand. Rejects where the browser refuses to store. */
export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...change };
  await storage.setItem(key, settings);
  return settings;
}

/** Calls back with the settings after each change, in whatever tab or page it was made. */
export function onSettingsChanged(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const stop = storage.watch(key, (stored) => changed(settingsFrom(stored)));
  signal.addEventListener('abort', stop, { once: true });
}
