// Called by Maven (generate-resources): builds the client into the folder given, and does nothing where nothing changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const web = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const contract = resolve(web, '../openapi/city-edms.yaml');
const [, , output, record] = process.argv;
if (output === undefined || record === undefined) fail('usage: node build/maven.mjs OUTPUT RECORD');

const NOT_INPUT = new Set(['node_modules', 'dist', 'schema.d.ts']);
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) fail(`Node.js 20.19 or newer is needed; this is ${process.versions.node}.`);

function fail(message) {
  console.error(`web client: ${message}`);
  process.exit(1);
}

function filesOf(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !NOT_INPUT.has(name))
    .flatMap((entry) => (entry.isDirectory() ? filesOf(join(folder, entry.name)) : [join(folder, entry.name)]));
}

/** SHA-256 over names and contents. */
function digest(files) {
  const hash = createHash('sha256');
  for (const file of [...files].sort()) hash.update(`${relative(web, file)}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function same(file, value) {
  return existsSync(file) && readFileSync(file, 'utf8') === value;
}

function npm(args) {
  const npmCommand = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status, error } = spawnSync(npmCommand, args, {
    cwd: web,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, CITY_EDMS_WEB_OUT: resolve(output) },
  });
  if (error !== undefined) fail(`npm cannot be run (${error.message}). Install Node.js with npm, or build with -Dskip.web.`);
  if (status !== 0) fail(`npm ${args.join(' ')} failed; what it says stands above.`);
}

const installed = join(web, 'node_modules', '.city-edms-installed');
const wanted = digest([join(web, 'package.json'), join(web, 'package-lock.json')]);
if (!same(installed, wanted)) {
  console.log('web client: installing packages');
  npm(['ci', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error']);
  writeFileSync(installed, wanted);
}

const inputs = digest([...filesOf(web), contract]);
if (same(record, inputs) && existsSync(join(output, 'index.html'))) {
  console.log('web client: unchanged');
} else {
  rmSync(record, { force: true });
  npm(['run', '--silent', 'build']);
  mkdirSync(dirname(record), { recursive: true });
  writeFileSync(record, inputs);
}
