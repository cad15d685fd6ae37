import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { search } from '../../../src/cli/commands/search.ts';
import { readQueryFile } from '../../../src/cli/search/query-file.ts';
import { dist } from '../../site/dist.ts';
import { printedBy } from './printed.ts';

const folder = mkdtempSync(join(tmpdir(), 'queries-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (text: string): string => {
  const file = join(folder, 'queries.ndjson');
  writeFileSync(file, text);
  return file;
};

describe('a file of queries', () => {
  it('is read line by line, without blank lines and a byte order mark', () => {
    const file = fileOf('\ufeff{"q": "police", "lang": "en"}\r\n\n  \n{"q": "rendőrség", "lang": "hu", "id": 7}');
    expect(readQueryFile(file)).toEqual([
      { q: 'police', lang: 'en' },
      { q: 'rendőrség', lang: 'hu' },
    ]);
  });

  it('is refused with every bad line at once, each with its number and a remedy', () => {
    const bad = ['{"q": "police"', '["police"]', '{"q": " ", "lang": "en"}', '{"q": "a", "lang": "de"}', '{"q": "a"}'];
    const file = fileOf(`{"q": "police", "lang": "en"}\n\n${bad.join('\n')}\n`);
    const write = 'Write {"q": "words", "lang": "en"}.';
    const noLanguage = 'The field “lang” must be a language of the site. Write "lang": "en" or "lang": "hu".';
    expect(() => readQueryFile(file)).toThrow(
      [
        `${file}:3: This is not valid JSON. Write one object on the line: {"q": "words", "lang": "en"}.`,
        `${file}:4: This is JSON, but not an object. ${write}`,
        `${file}:5: The field “q” must hold words, as text. ${write}`,
        `${file}:6: ${noLanguage}`,
        `${file}:7: ${noLanguage}`,
      ].join('\n'),
    );
  });

  it('is refused where it is missing or empty', () => {
    expect(() => readQueryFile(join(folder, 'none'))).toThrow(`There is no file ${join(folder, 'none')}: `);
    expect(() => readQueryFile(fileOf('\n'))).toThrow('contains no query');
  });
});

describe('search --queries', () => {
  const file = () =>
    fileOf('{"q": "trafficking", "lang": "en"}\n\n{"q": "MR-2022-003", "lang": "hu"}\n{"q": "xyzzyq", "lang": "en"}\n');
  const ask = (...args: string[]) => printedBy(() => search(['--queries', file(), '--json', '--dist', dist, ...args]));

  it('answers each query with a line, in order, with the first page of its results', async () => {
    const { status, lines } = await ask();
    const answers = lines.map((line) => JSON.parse(line));
    expect([status, answers.map(({ q, lang }) => [q, lang])]).toEqual([
      0,
      [
        ['trafficking', 'en'],
        ['MR-2022-003', 'hu'],
        ['xyzzyq', 'en'],
      ],
    ]);
    const [many, one, none] = answers;
    const own = many.results.filter(({ lang }: { lang: string }) => lang === 'en');
    expect([own.length, many.total > 20]).toEqual([20, true]);
    expect(Object.keys(own[0])).toEqual(['number', 'lang', 'title', 'url', 'day', 'kind']);
    expect(one.results[0]).toMatchObject({ number: 'MR-2022-003', lang: 'hu', kind: 'meeting', day: '2022-11-30' });
    expect(none).toEqual({ q: 'xyzzyq', lang: 'en', total: 0, elsewhere: 0, results: [], help: false, otherForms: 0 });
  });

  it('narrows every query down', async () => {
    const { lines } = await ask('--narrow', 'kind=campaign');
    const kinds = lines.flatMap((line) => JSON.parse(line).results.map(({ kind }: { kind: string }) => kind));
    expect(new Set(kinds)).toEqual(new Set(['campaign']));
  });

  it('takes no words besides', async () => {
    await expect(ask('police')).rejects.toThrow('Give either words or --queries FILE, not both.');
  });
});
