import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compile } from 'svelte/compiler';
import { build, type InlineConfig, type Plugin } from 'vite';
import { root } from '../../../src/cli/tool.ts';

/** What the shops are made of. */
export const frameworks = ['react', 'vue', 'svelte', 'preact'] as const;
export type Framework = (typeof frameworks)[number];

/** A shop, ready to be served. */
export interface ShopApp {
  /** The one script of the page. */
  readonly script: string;
  /** The app as its server prints it, to go into `#app`. */
  readonly html: string;
}

function svelteFiles(generate: 'client' | 'server'): Plugin {
  return {
    name: 'svelte-files',
    transform: (code, id) =>
      id.endsWith('.svelte') ? compile(code, { filename: id, generate, dev: true, css: 'injected' }).js : null,
  };
}

/** The frameworks as developers run them: so they tell when the page is not as they left it. */
const shared: InlineConfig = {
  configFile: false,
  logLevel: 'error',
  mode: 'development',
  define: {
    'process.env.NODE_ENV': '"development"',
    __VUE_OPTIONS_API__: 'true',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
  },
};

/** Both have one app. */
function aliasesOf(framework: Framework): { readonly find: RegExp; readonly replacement: string }[] {
  if (framework !== 'preact') return [];
  return [
    { find: /^react\/jsx(-dev)?-runtime$/, replacement: 'preact/jsx-runtime' },
    { find: /^react(-dom)?$/, replacement: 'preact/compat' },
  ];
}

function entryOf(framework: Framework, side: 'client' | 'server'): string {
  const files = ['jsx', 'js'].map((ending) =>
    fileURLToPath(new URL(`${framework}/${side}.${ending}`, import.meta.url)),
  );
  const found = files.find(existsSync);
  if (!found) throw new Error(`${framework} has no ${side}.`);
  return found;
}

async function built(framework: Framework, config: InlineConfig): Promise<string> {
  const vue = { find: /^vue$/, replacement: 'vue/dist/vue.esm-bundler.js' };
  const result = await build({ ...shared, ...config, resolve: { alias: [vue, ...aliasesOf(framework)] } });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('The shop was not built.');
  return output.output[0].code;
}

async function bundle(framework: Framework): Promise<ShopApp> {
  const script = await built(framework, {
    plugins: [svelteFiles('client')],
    build: {
      write: false,
      minify: false,
      lib: { entry: entryOf(framework, 'client'), formats: ['iife'], name: 'shopApp' },
    },
  });
  const server = await built(framework, {
    plugins: [svelteFiles('server')],
    ssr: { noExternal: true, external: ['jsdom'] },
    build: { write: false, minify: false, ssr: entryOf(framework, 'server') },
  });
  // Among the project's folders, since it imports jsdom by name.
  const folder = join(root, '.output/shops');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${framework}-${process.pid}.mjs`);
  writeFileSync(file, server);
  const { html } = await import(/* @vite-ignore */ pathToFileURL(file).href);
  rmSync(file);
  return { script, html: await html() };
}

const bundles = new Map<Framework, Promise<ShopApp>>();

/** Built once for all test files. */
export function shopApp(framework: Framework): Promise<ShopApp> {
  const standing = bundles.get(framework) ?? bundle(framework);
  bundles.set(framework, standing);
  return standing;
}
