import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { packedLexicons } from './src/cli/packed-lexicons.ts';
import { sheetOfRoot } from './src/mark/sheet-of-root.ts';
import { retailerMatches } from './src/platform/sites.ts';

/** Extension pages load nothing and talk to nobody: whatever is read stays on the device. */
const extensionPages =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * Takes the one assignment of markup out of Preact, so that no code of the extension can write any: no view uses it, and
 * the stores' checkers warn of it wherever it stands.
 */
function withoutInnerHtml(): Plugin {
  const assignment = /\(\w+\.innerHTML=\w+\.__html\)/;
  return {
    name: 'without-inner-html',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.m?js$/.test(id)) return null;
      if (!assignment.test(code)) this.error('Preact no longer assigns innerHTML as this plugin expects.');
      return { code: code.replace(assignment, 'null'), map: null };
    },
  };
}

/** Pages that are waited for while they open, beside scripts that run on pages of shops. */
const quick: readonly string[] = ['popup', 'sidepanel'];

/** Where the build puts the lookout and its style sheet, and when the one runs: at the known shops, once a page stands. */
const knownShops = {
  matches: [...retailerMatches],
  js: ['lookout.js'],
  css: ['marks.css'],
  run_at: 'document_idle',
} as const;

export default defineConfig({
  srcDir: '.',
  entrypointsDir: 'entrypoints',
  publicDir: 'src/public',
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  hooks: {
    // The popup and the panel share no file with other pages: each file that a page waits for costs it milliseconds.
    'entrypoints:grouped'(_, groups) {
      for (const group of groups.filter((group) => Array.isArray(group))) {
        for (const entrypoint of group.filter(({ type }) => quick.includes(type))) {
          group.splice(group.indexOf(entrypoint), 1);
          groups.push([entrypoint]);
        }
      }
    },
    // The polyfill is larger than all else that runs on every page of a shop, and what is asked there needs none of it.
    'vite:build:extendConfig'(entrypoints, config) {
      if (entrypoints.some(({ type }) => type !== 'unlisted-script' && !quick.includes(type))) return;
      const aliases = Object.entries(config.resolve?.alias ?? {}).map(([find, replacement]) => ({ find, replacement }));
      const plain = {
        find: 'wxt/browser',
        replacement: fileURLToPath(new URL('src/platform/plain-browser.ts', import.meta.url)),
      };
      // Of one file each, they have nothing to load ahead.
      config.build = { ...config.build, modulePreload: false };
      config.resolve = { ...config.resolve, alias: [plain, ...aliases.filter(({ find }) => find !== plain.find)] };
    },
    'build:publicAssets'(_, files) {
      files.push({ relativeDest: 'marks.css', contents: sheetOfRoot() });
    },
    'build:manifestGenerated'(_, manifest) {
      const { matches, js, css } = knownShops;
      manifest.content_scripts = [{ ...knownShops, matches: [...matches], js: [...js], css: [...css] }];
    },
  },
  // While developing, phrases are compiled as they are written.
  vite: ({ command }) => ({
    plugins: [preact(), withoutInnerHtml(), ...(command === 'build' ? [packedLexicons()] : [])],
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'scripting'],
    // The shops that the lookout runs at, so that reader and card can follow it there.
    host_permissions: [...retailerMatches],
    optional_host_permissions: ['https://*/*'],
    // None that Chrome has for itself: it gives those to no extension, such as Alt+Shift with N, P, C, X or W (tab groups).
    commands: {
      nextClaim: { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNextClaim__' },
      previousClaim: { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPreviousClaim__' },
      openCard: { suggested_key: { default: 'Alt+Shift+E' }, description: '__MSG_commandOpenCard__' },
      closeCard: { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandCloseCard__' },
    },
    content_security_policy: { extension_pages: extensionPages },
    ...(browser !== 'firefox' && {
      minimum_chrome_version: '120',
      // From 148 on, copies messages as Firefox does; before, it writes them as JSON, which takes several times as long.
      message_serialization: 'structured_clone',
    }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'exosome-claim-checker@extension.local',
          // Optional host permissions in manifest version 3, the Custom Highlight API and the data consent key.
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
