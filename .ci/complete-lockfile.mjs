// Completes package-lock.json after `npm install`.
//
// Some packages name optional platform packages that were never published at that version. `npm install`
// skips them silently and `npm ci` then calls the lockfile out of step (EUSAGE "Missing: … from lock file").
// Each missing name gets an entry without integrity: it promises nothing and installs nothing.
//
//   node .ci/complete-lockfile.mjs          writes the missing entries
//   node .ci/complete-lockfile.mjs --list   only prints them
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));

/** The lockfile key under which `name`, wanted by the package at `from`, would be found; or undefined. */
function resolvedKey(from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const key = `${folder ? `${folder}/` : ''}node_modules/${name}`;
    if (lock.packages[key]) return key;
    if (!folder) return undefined;
  }
}

/** `darwin-arm64`, `linux-x64-musl` … at the end of a package name, as npm's cpu/os/libc fields. */
function platform(name) {
  const os =
    /darwin|linux|freebsd|openbsd|netbsd|sunos|android|openharmony|aix/.exec(name)?.[0] ??
    (/windows|win32/.test(name) ? 'win32' : undefined);
  const cpu = /arm64|arm|x64|ia32|ppc64|riscv64|s390x|loong64|mips64el|wasm32/.exec(name)?.[0];
  return { ...(cpu && { cpu: [cpu] }), optional: true, ...(os && { os: [os] }) };
}

const missing = [];
for (const [from, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (!resolvedKey(from, name)) missing.push([`node_modules/${name}`, { version, ...platform(name) }]);
  }
}
for (const [key, entry] of missing) lock.packages[key] = entry;
if (!process.argv.includes('--list')) {
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
}
console.log(missing.map(([key, { version }]) => `${key} ${version}`).join('\n') || 'nothing is missing');
