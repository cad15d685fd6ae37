import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { verify } from '../../src/cli/commands/verify.ts';
import { answerFrom } from '../../src/cli/static-site.ts';
import { fromChecksums, toChecksums } from '../../src/source/checksums.ts';
import { sha256Of } from '../../src/source/digest.ts';
import { anArchiveFolder, type Files, writeInto } from '../builders.ts';

const files: Record<string, string> = {
  'index.html': 'home',
  '404.html': 'missing',
  _redirects: '/a /b 301',
  'en/é u.html': 'odd',
  'en/index.html': 'English',
  '.well-known/security.txt': 'Contact',
};
const checksums = toChecksums(Object.entries(files).map(([path, text]) => [path, sha256Of(text)] as const));

/** A folder with these files and their list, after changes. */
function aSite(changes: Files = {}): string {
  return anArchiveFolder({ ...files, SHA256SUMS: checksums, 'SHA256SUMS.minisig': 'signed', ...changes });
}

/** The same on the network, with another answer for the English home page; what it does not serve is left out. */
async function served(folder: string, answer?: (response: ServerResponse) => void): Promise<string> {
  const serve = answerFrom(folder, '/record/');
  const server = createServer((request, response) => {
    if (request.url?.includes('_redirects')) response.writeHead(404).end();
    else if (answer && request.url === '/record/en/') answer(response);
    else serve(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  onTestFinished(() => void server.close());
  return `http://localhost:${(server.address() as AddressInfo).port}/record`;
}

async function verified(...args: string[]): Promise<[number, string[]]> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  try {
    const code = await verify(args);
    return [code, log.mock.calls.join('\n').split('\n')];
  } finally {
    log.mockRestore();
  }
}

describe('verify', () => {
  it('finds nothing where a folder or a live site is as its build listed it', async () => {
    const folder = aSite();
    expect(await verified(folder)).toEqual([0, ['All 6 files are as listed.']]);
    expect(await verified(await served(folder))).toEqual([0, ['All 6 files are as listed.']]);
  });

  it('lists what differs, is missing and is not listed', async () => {
    const folder = aSite({ 'en/index.html': 'Englich', 'more/page.html': '' });
    writeInto(folder, 'SHA256SUMS', `${checksums}${sha256Of('gone')}  gone.html\n`);
    expect(await verified(folder)).toEqual([
      1,
      [
        'en/index.html differs.',
        'gone.html is missing.',
        'more/page.html is not listed.',
        '3 of 7 files are not as listed.',
      ],
    ]);
    expect(await verified(await served(folder))).toEqual([
      1,
      ['en/index.html differs.', 'gone.html is missing: 404 Not Found.', '2 of 7 files are not as listed.'],
    ]);
  });

  it('knows the answers of hosts for former addresses and removed records, and no others', async () => {
    const more = {
      'data/redirects.json': '{"redirects":[{"from":"old","to":"older"},{"from":"older","to":"new"}]}',
      'data/removed.json': '{"records":[{"kind":"meeting","id":"gone"}]}',
      'en/meetings/old/index.html': 'moved',
      'en/meetings/gone/index.html': 'removed',
      'en/meetings/new/index.html': 'new',
    };
    const rules = ['old /record/en/meetings/new/', 'new https://evil.example/'];
    const redirects = rules.map((rule) => `/record/en/meetings/${rule.replace(' ', '/ ')} 301\n`);
    const listOf = (all: Record<string, string>) =>
      toChecksums(Object.entries(all).map(([path, text]) => [path, sha256Of(text)] as const));
    const sound = { ...more, _redirects: redirects[0] ?? '' };
    const site = (all: Record<string, string>) => served(aSite({ ...all, SHA256SUMS: listOf({ ...files, ...all }) }));
    expect(await verified(await site(sound))).toEqual([0, ['All 11 files are as listed.']]);
    expect(await verified(await site({ ...more, _redirects: redirects.join('') }))).toEqual([
      1,
      ['en/meetings/new/index.html leads to https://evil.example/.', '1 of 11 files are not as listed.'],
    ]);
  });

  it.each(['', '{', 'null', '{}', '{"redirects":{}}', '{"redirects":[null]}', '{"redirects":[{"from":1,"to":"a"}]}'])(
    'says in a sentence that the list of former addresses is none, and goes on: %j',
    async (list) => {
      const all = { ...files, 'data/redirects.json': list };
      const digests = Object.entries(all).map(([path, text]) => [path, sha256Of(text)] as const);
      const folder = aSite({ ...all, SHA256SUMS: toChecksums(digests) });
      const lines = [
        'data/redirects.json is as listed, but is not a list of former addresses.',
        '1 of 7 files are not as listed.',
      ];
      expect(await verified(folder)).toEqual([1, lines]);
      expect(await verified(await served(folder))).toEqual([1, lines]);
    },
  );

  it.each<[string, string, (response: ServerResponse) => void]>([
    [
      'leads to what is no address',
      'leads to “http://[”, which is no address.',
      (response) => response.writeHead(302, { location: 'http://[' }).end(),
    ],
    [
      'breaks off',
      'cannot be fetched: ',
      (response) => {
        response.writeHead(200, { 'content-length': 1000 }).write('Eng');
        setTimeout(() => response.destroy(), 20);
      },
    ],
    [
      'is not compressed as it says',
      'cannot be fetched: ',
      (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('English'),
    ],
    ['leads on without an address', 'is missing: 302 Found.', (response) => response.writeHead(302).end()],
    ['has an empty address', 'leads to en/.', (response) => response.writeHead(302, { location: '' }).end()],
  ])('has a sentence for an answer that %s', async (_, sentence, answer) => {
    const site = await served(aSite(), answer);
    const [code, [line, sum]] = await verified(site);
    expect([code, line, sum]).toEqual([
      1,
      expect.stringContaining(`en/index.html ${sentence}`),
      '1 of 6 files are not as listed.',
    ]);
  });

  it('compares a live site with another list, such as that of the same build made again', async () => {
    const other = anArchiveFolder({ SHA256SUMS: checksums.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) });
    const [code, lines] = await verified(await served(aSite()), '--manifest', join(other, 'SHA256SUMS'));
    expect([code, lines.length]).toEqual([1, 2]);
  });

  it.each([
    [[], 'Name the address of a site or its folder'],
    [['nowhere'], '“nowhere” is not the address of a site.'],
    [['http://localhost:1/'], 'SHA256SUMS cannot be fetched'],
  ])('refuses %j in a sentence', async (args, sentence) => {
    await expect(verify(args)).rejects.toThrow(sentence);
  });
});

describe('a list of digests', () => {
  it.each(['', 'not a list', `${sha256Of('')}  ../secret`, `${sha256Of('')}  /etc/passwd`])('is none: %j', (text) => {
    expect(fromChecksums(text)).toBeUndefined();
  });

  it('is in the order of paths, and read back', () => {
    const digests = { b: sha256Of('b'), a: sha256Of('a') };
    expect([...(fromChecksums(toChecksums(Object.entries(digests))) ?? [])]).toEqual([
      ['a', digests.a],
      ['b', digests.b],
    ]);
  });
});
