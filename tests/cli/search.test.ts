import { spawnSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { htmlOf } from '../../src/cli/commands/search.ts';
import { anArchiveFolder } from '../builders.ts';
import { dist } from '../site/dist.ts';

/** Asks as `npm run search` does. */
function search(...args: string[]) {
  const command = ['src/cli/main.ts', 'search', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

const over = ['--dist', dist];

describe('search', () => {
  it('gives other programs hits as JSON, each with the same fields', () => {
    const { status, stdout, stderr } = search('sexual exploitation', '--json', ...over);
    const hits = JSON.parse(stdout);
    expect([status, stderr]).toEqual([0, '']);
    expect(hits.map(({ number }: { number: string }) => number)).toContain('MR-2022-003');
    for (const hit of hits) {
      expect(Object.keys(hit)).toEqual([
        ...['number', 'kind', 'lang', 'title', 'day', 'url', 'excerpt', 'parts'],
        ...['status', 'deadline', 'deadlineZone', 'deadlineUtc', 'roles', 'otherForms'],
      ]);
    }
  });

  it('gives a snippet to other programs as HTML in which nothing but marks is a tag', () => {
    const spans = [
      { text: 'A & <b>', isMarked: false },
      { text: 'police <i>', isMarked: true },
      { text: ' &amp;', isMarked: false },
    ];
    expect(htmlOf(spans)).toBe('A &amp; &lt;b&gt;<mark>police &lt;i&gt;</mark> &amp;amp;');
    expect(htmlOf([])).toBe('');
  });

  it('gives an empty list where nothing is found', () => {
    expect(search('xyzzyq', '--json', ...over)).toEqual({ status: 0, stdout: '[]\n', stderr: '' });
  });

  it.each([2000, 20_000])('answers a question of %i letters by its beginning, and says that it cut it', (length) => {
    expect(search('a'.repeat(length), ...over)).toEqual({
      status: 0,
      stdout:
        'Nothing found in English.\nYour search is too long: only the first 400 characters and the first 50 choices in each filter were used.\n',
      stderr: '',
    });
  });

  it('asks in Hungarian first when asked to', () => {
    const hits = JSON.parse(search('rendőrség', '--lang', 'hu', '--json', ...over).stdout);
    expect(hits[0].lang).toBe('hu');
    expect(hits[0].url).toMatch(/\/hu\//);
  });

  it('shows people number, language, title, address and a passage', () => {
    const { stdout } = search('Kiallok', 'erted', ...over);
    expect(stdout).toMatch(/^[A-Z]{2}-\d{4}-\d{3} \[en\] .+\n {2}\/(.*\/)?en\/.+\/\n {2}.+$/m);
    expect(stdout).not.toMatch(/<\/?mark>|&\w+;/);
  });

  it('says first whom to call, where somebody asks for help', () => {
    const { stdout } = search('they', 'took', 'my', 'passport', ...over);
    expect(stdout).toMatch(
      /^If you need help\n {2}In danger\? Call 112\n {2}.+: 116 006\n(?: {2}.+\n)* {2}.+: \/.*en\/help\/\n\n/,
    );
    expect(search('elvették', 'az', 'útlevelem', '--lang', 'hu', ...over).stdout).toMatch(
      /^Ha segítségre van szüksége\n/,
    );
    expect(search('passport confiscation', ...over).stdout).not.toContain('112');
  });

  it('says first how much it found, as the page does', () => {
    expect(search('xyzzyq', ...over)).toEqual({ status: 0, stdout: 'Nothing found in English.\n', stderr: '' });
    const { stdout } = search('emberkereskedelem', ...over);
    expect(stdout).toMatch(/^\d+ records? found in English\. \d+ more in Hungarian only\.\n\n[A-Z]{2}-/);
  });

  it('says how it took the question, and leads to the parts of a record', () => {
    const { stdout } = search('"migration route"', ...over);
    expect(stdout).toContain(
      '\nNo text has the exact phrase “migration route”. These have the phrase with its words in other forms.\n',
    );
    expect(stdout).toMatch(/^ {2}- Trends along the migration routes\n {4}\/en\/meetings\/.+\/#.+$/m);
    expect(search('fork', ...over).stdout).toBe('Nothing found in English.\nDid you mean form?\n');
  });

  it('excludes a word with a minus before it, wherever it comes, and says so', () => {
    for (const words of [['police -training'], ['police', '-training'], ['-training', 'police']]) {
      const { status, stdout } = search(...words, ...over);
      expect([status, stdout.includes('\nRecords with “training” are left out.\n')]).toEqual([0, true]);
    }
    expect(search('-police', ...over).stdout).toContain('\nAdd a word to search for.\n');
    expect(search('NEM rendőrség', '--lang', 'hu', ...over).stdout).toContain('Adjon meg legalább egy keresendő szót');
  });

  it('explains the order by the parts of each score', () => {
    const { stdout } = search('police training', '--explain', ...over);
    const scores = [...stdout.matchAll(/^ {2}score ([\d.]+) = ([\d.]+) × ([\d.]+) \((.+)\); by score;/gm)].map(
      ([, score = '', sum, factor, whole]) => ({ score: Number(score), product: Number(sum) * Number(factor), whole }),
    );
    expect(scores.length).toBeGreaterThan(5);
    expect(scores.map(({ score }) => score)).toEqual(scores.map(({ score }) => score).toSorted((a, b) => b - a));
    for (const { score, product } of scores) expect(Math.abs(score - product)).toBeLessThan(score * 0.01);
    expect(scores[0]?.whole).toBe('has all the words');
    expect(stdout).toMatch(/^ {4}police: [\d.]+ = weight [\d.]+ in title, .*text × rarity [\d.]+$/m);
    expect(search('police training', ...over).stdout).not.toContain('score ');
  });

  it.each([
    ['MR-2022-003', 'named in the query'],
    ['latest campaign about children', 'by its day'],
    ['trafiking', 'trafiking → trafficking: '],
    ['theatre OR interpreter', 'score '],
    ['"sexual exploitation"', 'exploitation: '],
  ])('explains what else decides: %s', (words, sentence) => {
    const { status, stdout } = search(words, '--explain', ...over);
    expect([status, stdout.includes(sentence)]).toEqual([0, true]);
    const [hit] = JSON.parse(search(words, '--explain', '--json', ...over).stdout);
    expect(Object.keys(hit.explanation)).toEqual(['place', 'score', 'words', 'factor', 'hasAllWords', 'missing']);
  });

  it('names the numbers nearest to one that no record has', () => {
    const sentence = 'No record has the number MR-2022-099. The nearest: MR-2022-007, MR-2023-001\n';
    expect(search('MR-2022-099', ...over).stdout).toContain(sentence);
    expect(search('XX-2022-003', '--lang', 'hu', ...over).stdout).toContain(
      'Nincs ilyen számú tétel: XX-2022-003. Közeli számok: MR-2022-003, ',
    );
  });

  it('narrows down as the address of the search page does, with words or without', () => {
    const options = ['--narrow', 'kind=meeting&from=2022-11-30&to=2022-11-30', '--json', ...over];
    for (const words of [['sexual exploitation'], []]) {
      const hits = JSON.parse(search(...words, ...options).stdout);
      expect(hits.map(({ number }: { number: string }) => number)).toEqual(['MR-2022-003']);
    }
  });

  it.each([
    ['en', 'Your search is too long: only the first 400 characters'],
    ['hu', 'A keresett szöveg túl hosszú: csak az első 400 karaktert'],
  ])('says in %s that a question is too long, and answers its beginning', (lang, sentence) => {
    const { status, stdout, stderr } = search('a'.repeat(20_000), '--lang', lang, ...over);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain(sentence);
    expect(search('police', '--lang', lang, ...over).stdout).not.toContain(sentence);
  });

  it('says in which role a record has the organisation to which the answer is narrowed down', () => {
    const narrowed = ['--narrow', 'organisation=ministry-of-interior', ...over];
    expect(search(...narrowed).stdout).toMatch(/^ {2}Ministry of Interior: (organiser|participant|mentioned)/m);
    const [hit] = JSON.parse(search(...narrowed, '--json').stdout);
    expect(hit.roles[0]).toMatchObject({ facet: 'organisation', id: 'ministry-of-interior' });
  });

  const nowhere = join(tmpdir(), 'no-site-was-built-here');

  it.each([
    [
      'no index',
      ['police', '--dist', nowhere],
      `There is no search index in ${join(nowhere, 'search')}: run npm run build first.`,
    ],
    [
      'a language that there is not',
      ['police', '--lang', 'de', ...over],
      'There is no language “de” here: write --lang en or --lang hu.',
    ],
    ['no words', over, 'Give the words to search for: npm run search -- "words".'],
    ['blank words', ['  ', ...over], 'Give the words to search for: npm run search -- "words".'],
  ])('answers %s with one sentence and exit code 1', (_, args, sentence) => {
    expect(search(...args)).toEqual({ status: 1, stdout: '', stderr: `${sentence}\n` });
  });

  /** The search files of the build with another text in one of them. */
  function damaged(file: string, text: string): string {
    const folder = anArchiveFolder({});
    for (const name of ['search', 'data/site.json']) cpSync(join(dist, name), join(folder, name), { recursive: true });
    writeFileSync(join(folder, file), text);
    return folder;
  }

  it.each<[string, string]>([
    ...['{', 'null', '{"helplines":{}}', '{"helplines":[null]}', '{"helplines":[{"number":"1"}]}'].map(
      (text): [string, string] => ['data/site.json', text],
    ),
    ['search/en/catalogue.idx', 'null'],
  ])('says in a sentence that %s of the build is damaged: %s', (file, text) => {
    const folder = damaged(file, text);
    expect(search('I', 'was', 'beaten', '--dist', folder)).toEqual({
      status: 1,
      stdout: '',
      stderr: `${join(folder, file)} cannot be read: build the site again, with npm run build.\n`,
    });
  });
});
