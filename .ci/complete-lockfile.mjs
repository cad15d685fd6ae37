// Completes package-lock.json after `npm install`.
//
// `npm install` leaves out optional packages of other platforms, and `npm ci` then calls the lockfile out of step
// (EUSAGE "Missing: … from lock file"). Some configurations of npm also leave out where a package comes from. Every
// entry gets what the registry says of it: address, hash, platform. Without a hash npm would install whatever it is sent.
//
//   node .ci/complete-lockfile.mjs          writes what is missing
//   node .ci/complete-lockfile.mjs --list   only prints it
import { execFileSync } from 'node:child_process';
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

/** The entry of an optional package, in npm's order of fields. Throws where the registry has no such version. */
function optionalEntry(name, version, dev) {
  const found = JSON.parse(execFileSync('npm', ['view', `${name}@${version}`, '--json'], { encoding: 'utf8' }));
  const { dist, cpu, libc, license, os, dependencies, engines } = found;
  const entry = { version, resolved: dist.tarball, integrity: dist.integrity, cpu, dev, libc, license, optional: true };
  return { ...entry, os, dependencies, engines };
}

const nameAt = (key) => key.slice(key.lastIndexOf('node_modules/') + 'node_modules/'.length);
const tarball = (name, version) =>
  `https://registry.npmjs.org/${name}/-/${name.slice(name.indexOf('/') + 1)}-${version}.tgz`;

const completed = [];
for (const [from, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const key = resolvedKey(from, name) ?? `node_modules/${name}`;
    if (lock.packages[key]?.integrity) continue;
    lock.packages[key] = optionalEntry(name, version, dev);
    completed.push([key, version]);
  }
}
for (const [key, { version, resolved, ...rest }] of Object.entries(lock.packages)) {
  if (!key || resolved) continue;
  lock.packages[key] = { version, resolved: tarball(nameAt(key), version), ...rest };
  completed.push([key, version]);
}
if (!process.argv.includes('--list')) {
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
}
console.log(completed.map(([key, version]) => `${key} ${version}`).join('\n') || 'nothing is missing');
