import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { run } from '../../bench/measure/run.ts';

const node = (code: string) => run({ program: process.execPath, args: ['-e', code], folder: tmpdir() });

/** Works until the process has used so many seconds of processor time. */
const work = (seconds: number) =>
  `while (process.cpuUsage().user + process.cpuUsage().system < ${seconds * 1_000_000}) {}`;

it('counts the processor time of what a program has started', async () => {
  const { ok, cpu } = await node(
    `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(work(0.25))}])`,
  );
  expect(ok).toBe(true);
  expect(cpu).toBeGreaterThanOrEqual(0.25);
});

it.skipIf(!existsSync('/proc/self/stat'))('counts the processor time of what nobody waited for', async () => {
  const { cpu } = await node(`
    const child = require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(`${work(0.5)} setInterval(() => undefined, 1000)`)}], { stdio: 'ignore' });
    child.unref();
    // Long enough for the child’s time to be seen, which ends with this process. The system counts in ticks, a little behind.
    const used = () => require('node:fs').readFileSync('/proc/' + child.pid + '/stat', 'utf8').split(' ').slice(13, 15).reduce((sum, ticks) => sum + Number(ticks), 0);
    const waiting = setInterval(() => { if (used() >= 25) setTimeout(() => { child.kill('SIGKILL'); process.exit(); }, 1000), clearInterval(waiting); }, 100);
  `);
  expect(cpu).toBeGreaterThanOrEqual(0.25);
});

it('keeps what a failing program has printed on both streams, without colours', async () => {
  const { ok, log } = await node('console.log("\\x1b[31mone\\x1b[0m"); console.error("two"); process.exit(3)');
  expect(ok).toBe(false);
  expect(log).toBe('one\ntwo\n');
});

it('reports a program that is not there as failed', async () => {
  const { ok, log } = await run({ program: 'no-such-program', args: [], folder: tmpdir() });
  expect(ok).toBe(false);
  expect(log).toContain('no-such-program');
});
