// Called by Maven (test): runs the client's tests unless Maven was told to skip tests. A property not set comes as its own `${name}`.
import { spawnSync } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const web = resolve(dirname(fileURLToPath(import.meta.url)), '..');
if (process.argv.slice(2).some((skip) => skip === 'true' || skip === '')) process.exit(0);
const { status, error } = spawnSync('npm', ['test', '--silent'], { cwd: web, stdio: ['ignore', 'inherit', 'inherit'] });
if (error !== undefined) console.error(`web client: npm cannot be run (${error.message})`);
process.exit(status ?? 1);
