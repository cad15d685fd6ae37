import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { overdue, overdueSince } from '../../src/cli/commands/overdue.ts';

const built = {
  clock: '2026-12-01T03:17:00Z',
  changes: ['2026-12-05T16:00:00Z', '2026-12-24T11:00:00Z'],
  nextDay: '2026-12-01T23:00:00Z',
};

describe('a published site', () => {
  it.each([
    ['at once', built, '2026-12-01T03:17:00Z', undefined],
    ['a minute before it changes', built, '2026-12-02T22:59:00Z', undefined],
    ['when nobody has built it for a day', built, '2026-12-02T23:00:00Z', '2026-12-02T23:00:00.000Z'],
    ['when a deadline has passed', built, '2026-12-05T16:00:00Z', '2026-12-05T16:00:00Z'],
    ['when several have', built, '2026-12-30T00:00:00Z', '2026-12-05T16:00:00Z'],
    ['of which nothing changes, the next day', { ...built, changes: [] }, '2026-12-02T12:00:00Z', undefined],
    ['of which nothing changes, later', { ...built, changes: [] }, '2026-12-05T12:00:00Z', '2026-12-02T23:00:00.000Z'],
  ])('is overdue or not %s', (_, timetable, now, since) => {
    expect(overdueSince(timetable, Date.parse(now))?.[0]).toBe(since);
  });
});

/** A site that answers with some JSON, or with a status. */
async function siteWith(answer: unknown): Promise<string> {
  const server = createServer((request, response) => {
    const isThere = request.url === '/record/data/build.json' && typeof answer !== 'number';
    response.writeHead(isThere ? 200 : Number(answer) || 404).end(isThere ? JSON.stringify(answer) : '');
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  onTestFinished(() => void server.close());
  return `http://localhost:${(server.address() as AddressInfo).port}/record`;
}

/** The exit code of the command and what it printed. */
async function asked(args: string[], now = built.clock): Promise<[number, string]> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  onTestFinished(() => log.mockRestore());
  const code = await overdue(args, fetch, Date.parse(now));
  return [code, log.mock.calls.join('\n')];
}

describe('overdue', () => {
  it('says that a site is on time, and until when', async () => {
    expect(await asked([await siteWith(built)])).toEqual([
      0,
      'On time: built for 2026-12-01T03:17:00Z; the next change is at 2026-12-05T16:00:00Z.',
    ]);
  });

  it('exits with 1 where it should have been built again, unless that was a moment ago', async () => {
    const site = `${await siteWith({ ...built, nextDay: '2026-12-05T23:00:00Z' })}/`;
    const hourLater = '2026-12-05T17:00:00Z';
    expect(await asked([site], hourLater)).toEqual([
      1,
      'Overdue since 2026-12-05T16:00:00Z: something on it was due to change. It was built for 2026-12-01T03:17:00Z. Build it again and publish it, or tell whoever runs the site.',
    ]);
    expect((await asked([site, '--grace', '90'], hourLater))[0]).toBe(0);
  });

  it.each([
    ['answers with an error', 503, /answers with 503 /],
    ['has no timetable', { clock: built.clock }, /does not say when the site changes next/],
    ['has no JSON of a build', null, /does not say when the site changes next/],
  ])('refuses a site that %s', async (_, answer, sentence) => {
    await expect(asked([await siteWith(answer)])).rejects.toThrow(sentence);
  });

  it.each([
    [[], 'Name the address of the site'],
    [['record'], '“record” is not the address of a site.'],
    [['http://localhost:1/'], 'http://localhost:1/data/build.json does not answer'],
    [['http://localhost:1/', '--grace', 'long'], '--grace takes a number of minutes'],
  ])('refuses %j in a sentence', async (args, sentence) => {
    await expect(asked(args)).rejects.toThrow(sentence);
  });
});

describe('the question of the workflow', () => {
  it.each([
    ['something was due to change', { changes: ['2020-01-01T00:00:00Z'] }, 'true'],
    ['nothing was', { changes: ['2999-01-01T00:00:00Z'] }, 'false'],
    ['nothing is published', 404, 'false'],
  ])('is answered where %s', async (_, answer, expected) => {
    const { stdout } = await promisify(execFile)(process.execPath, ['.ci/is-due.mjs', await siteWith(answer)]);
    expect(stdout.trim()).toBe(expected);
  });
});
