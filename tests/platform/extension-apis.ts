/**
 * The extension APIs of a browser for a test: the fake one where it has an answer, and permissions and registered
 * scripts, which it lacks, kept in memory. Import it before anything that reaches for `browser`.
 */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

interface Registered {
  readonly id: string;
  readonly matches: readonly string[];
}

type Listener = (what: { readonly origins: readonly string[] }) => void;

function event() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    hasListeners: () => listeners.size > 0,
    trigger: (origins: readonly string[]) => {
      for (const listener of listeners) listener({ origins });
    },
  };
}

export const granted = new Set<string>();
export const registered = new Map<string, Registered>();
export const onAdded = event();
export const onRemoved = event();

function mustNotStand(id: string) {
  if (registered.has(id)) throw new Error(`Duplicate script ID '${id}'`);
}

function mustStand(id: string) {
  if (!registered.has(id)) throw new Error(`Nonexistent script ID '${id}'`);
}

/** Browsers answer later; what runs between is where calls get in each other's way. */
const later = <T>(answer: () => T): Promise<T> => new Promise<void>((resolve) => setTimeout(resolve)).then(answer);

const permissions = {
  onAdded,
  onRemoved,
  getAll: () => later(() => ({ origins: [...granted] })),
  contains: ({ origins }: { origins: string[] }) => later(() => origins.every((origin) => granted.has(origin))),
  request: vi.fn(async ({ origins }: { origins: string[] }) => {
    for (const origin of origins) granted.add(origin);
    onAdded.trigger(origins);
    return true;
  }),
  remove: async ({ origins }: { origins: string[] }) => {
    for (const origin of origins) granted.delete(origin);
    onRemoved.trigger(origins);
    return true;
  },
};

const scripting = {
  getRegisteredContentScripts: ({ ids }: { ids: string[] }) =>
    later(() => [...registered.values()].filter(({ id }) => ids.includes(id))),
  registerContentScripts: (scripts: Registered[]) =>
    later(() => {
      for (const script of scripts) {
        mustNotStand(script.id);
        registered.set(script.id, script);
      }
    }),
  updateContentScripts: (scripts: Registered[]) =>
    later(() => {
      for (const script of scripts) {
        mustStand(script.id);
        registered.set(script.id, script);
      }
    }),
  unregisterContentScripts: ({ ids }: { ids: string[] }) =>
    later(() => {
      for (const id of ids) {
        mustStand(id);
        registered.delete(id);
      }
    }),
  executeScript: vi.fn(async (_injection: unknown) => [{ result: null }]),
};

export const action = {
  setBadgeText: vi.fn(async (_details: { tabId: number; text: string }) => {}),
  setBadgeBackgroundColor: vi.fn(async () => {}),
  setBadgeTextColor: vi.fn(async () => {}),
  setTitle: vi.fn(async (_details: { tabId: number; title: string }) => {}),
  setPopup: vi.fn(async (_details: { tabId: number; popup: string }) => {}),
};

Object.assign(fakeBrowser, { permissions, scripting, action });
vi.stubGlobal('chrome', fakeBrowser);
vi.stubGlobal('browser', fakeBrowser);

export { fakeBrowser, permissions, scripting };

/** Back to a browser that has just been started. */
export function resetBrowser(): void {
  fakeBrowser.reset();
  granted.clear();
  registered.clear();
  vi.clearAllMocks();
}
