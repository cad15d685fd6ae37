import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { anArchiveFolder } from '../builders.ts';
import { filesIn, preload, traces } from './at-moments.ts';

const signals = ['SIGKILL', 'SIGTERM', 'SIGINT'] as const;

it('a build killed at any of twenty moments while it publishes leaves the old site or the new one, and the next no trace', {
  timeout: 300_000,
}, () => {
  const folder = anArchiveFolder({});
  const small = join(folder, 'small');
  const publish = (mark: string, what: Record<string, string> = {}) =>
    spawnSync(
      process.execPath,
      [join(import.meta.dirname, 'publish-small-site.ts'), join(folder, 'made'), join(folder, 'cache'), small, mark],
      { encoding: 'utf8', env: { ...process.env, ...what, NODE_OPTIONS: preload } },
    );
  const marks = () => {
    const files = filesIn(small).filter((file) => statSync(join(small, file)).isFile() && file !== 'SHA256SUMS');
    return [files.length, ...new Set(files.map((file) => readFileSync(join(small, file), 'utf8')))];
  };
  const counted = join(folder, 'steps');
  for (const mark of ['first', 'second']) expect(publish(mark, { STEPS_IN: counted }).stderr).toBe('');
  const steps = Number(readFileSync(counted, 'utf8'));
  expect(steps).toBeGreaterThanOrEqual(20);
  const [published = ''] = marks().slice(1).map(String);
  let earlier = published;
  for (let moment = 1; moment <= 20; moment++) {
    const at = Math.ceil((steps * moment) / 20);
    const [mark, AT_SIGNAL] = [`new-${at}`, signals[moment % 3] ?? ''];
    const { stderr } = publish(mark, { AT_STEP: String(at), AT_SIGNAL });
    const [count, now = '', ...others] = marks().map(String);
    expect([at, count, others, [earlier, mark].includes(now)]).toEqual([at, '4', [], true]);
    expect(stderr).toMatch(/^(Stopped by SIG(TERM|INT): .* holds a complete site, .*\.\n)?$/);
    earlier = now;
  }
  expect([publish('last').status, marks(), traces(small)]).toEqual([0, [4, 'last'], []]);
});
