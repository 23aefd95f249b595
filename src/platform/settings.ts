/**
 * Where choices are stored. Preferences go where the browser syncs them, if the reader has it do that; what tells where one
 * shops (muted sites, hidden claims) never leaves the device.
 */
import { storage } from '@wxt-dev/storage';
import type { Choices, Places, Preferences } from '../choices/index.ts';
import { placesFrom, preferencesFrom } from '../choices/schema.ts';

const version = 1;
const synced = 'sync:preferences';
/** There only while the synced store is missing or refuses to store; it then holds what was chosen last. */
const unsynced = 'local:preferences';
const here = 'local:places';
/** Before version 1 there was this one: `{ marksShown }`. */
const former = 'local:settings';

const stored = <Value>(key: `local:${string}` | `sync:${string}`): Promise<Value | null> =>
  Promise.resolve()
    .then(() => storage.getItem<Value>(key))
    .catch(() => null);

async function readPreferences(): Promise<Preferences> {
  const found = (await stored(unsynced)) ?? (await stored(synced));
  if (found) return preferencesFrom(found);
  const before = await stored<{ marksShown?: unknown }>(former);
  return preferencesFrom(before?.marksShown === false ? { markStyle: 'none' } : null);
}

/** Never rejects: what cannot be read or does not fit is as by default. */
export async function readSettings(): Promise<Choices> {
  const [preferences, places] = await Promise.all([readPreferences(), stored(here)]);
  return { ...preferences, ...placesFrom(places) };
}

async function storePreferences(preferences: Preferences): Promise<void> {
  const value = { version, ...preferences };
  try {
    await storage.setItem(synced, value);
  } catch {
    await storage.setItem(unsynced, value);
    return;
  }
  await storage.removeItem(unsynced);
}

async function storePlaces(places: Places): Promise<void> {
  await storage.setItem(here, { version, ...places });
}

let queue: Promise<unknown> = Promise.resolve();

/**
 * Stores some choices beside those that stand: either what is to be changed, or a function of what stands. Rejects where the
 * browser refuses to store. One after the other, so that none undoes another.
 */
export function saveSettings(change: Partial<Choices> | ((standing: Choices) => Partial<Choices>)): Promise<Choices> {
  const saved = queue.then(async () => {
    const standing = await readSettings();
    const changed = { ...standing, ...(typeof change === 'function' ? change(standing) : change) };
    const { mutedSites, hidden, ...preferences } = changed;
    const touches = (value: object, keys: object): boolean =>
      Object.keys(keys).some((key) => Reflect.get(value, key) !== Reflect.get(standing, key));
    if (touches(changed, preferences)) await storePreferences(preferences);
    if (touches(changed, { mutedSites, hidden })) await storePlaces({ mutedSites, hidden });
    return changed;
  });
  queue = saved.catch(() => undefined);
  return saved;
}

/** Calls back with all choices after each change, in whatever tab or page or on whatever device it was made. */
export function onSettingsChanged(changed: (choices: Choices) => void, signal: AbortSignal): void {
  const tell = (): void =>
    void readSettings().then((choices) => {
      if (!signal.aborted) changed(choices);
    });
  for (const key of [synced, unsynced, here] as const) {
    try {
      signal.addEventListener('abort', storage.watch(key, tell), { once: true });
    } catch {
      // A browser without a synced store has nothing to tell of it.
    }
  }
}
