/**
 * `node src/cli/run.mjs NAME [ARGUMENT...]` runs src/cli/NAME.ts. Plain Node without any dependency, because this is the first
 * thing that runs on a fresh machine: it installs the modules that the lock file names where they are missing.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
const oldestNode = [20, 19];

/** @param {string} name a file of the project */
function readJson(name) {
  try {
    return JSON.parse(readFileSync(new URL(name, root), 'utf8'));
  } catch {
    return null;
  }
}

/** Whether node_modules holds what package-lock.json names; what only other systems need does not count. */
function modulesAreInstalled() {
  const wanted = readJson('package-lock.json')?.packages ?? {};
  const installed = readJson('node_modules/.package-lock.json')?.packages;
  if (!installed) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

function installModules() {
  console.error('Installing the modules that package-lock.json names (npm ci) ...');
  const npm = process.env.npm_execpath;
  const options = { cwd: fileURLToPath(root), stdio: ['ignore', 2, 2] };
  const { status } = npm
    ? spawnSync(process.execPath, [npm, 'ci'], options)
    : spawnSync('npm', ['ci'], { ...options, shell: process.platform === 'win32' });
  if (status === 0) return;
  console.error('npm ci failed. Check the connection to the package registry, then run this command again.');
  process.exit(1);
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])) {
  console.error(`Node ${oldestNode.join('.')} or newer is needed, this is ${process.version}. See https://nodejs.org`);
  process.exit(1);
}
if (!modulesAreInstalled()) installModules();

const [name] = process.argv.splice(2, 1);
const { register } = await import('tsx/esm/api');
register();
await import(`./${name}.ts`);
