import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

// Beside other tests, since it takes one processor for most of a minute.
it('have no error and no hint, in pages, code and tests', { timeout: 300_000 }, () => {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'typecheck'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, NODE_ENV: '', VITEST: '' },
  });
  expect(status === 0 ? 0 : stdout + stderr).toBe(0);
});
