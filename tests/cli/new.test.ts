import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createArchiveReader } from '../../src/archive/read-archive.ts';
import { translationOf } from '../../src/model/translation.ts';
import { listFiles } from '../../src/source/content-folder.ts';
import { aHealthyFolder, anArchiveFolder, meeting, put } from '../builders.ts';
import { runTool } from './run.ts';

const titles = ['--title-en', 'The council: “Meets”', '--title-hu', 'Ülésezik a tanács'];
const begin = (root: string, ...args: string[]) => runTool(['new', ...args, '--yes'], { CONTENT_DIR: root });

/** The files of a folder that were not there before. */
function added(before: string[], root: string): string[] {
  return listFiles(root).filter((path) => !before.includes(path));
}

describe('new', () => {
  it.each<[string, string[], string, string]>([
    [
      'a session with all that is known of it',
      // biome-ignore format: options read in pairs
      ['meeting', '--date', '2026-11-24', '--forum', 'council', '--organiser', 'ministry', '--organiser', 'police',
        '--official', 'anna-kiss', '--topic', 'prevention', '--place', 'town-hall'],
      'meetings/2026/2026-11-24-the-council-meets',
      'MR-2026-001',
    ],
    [
      'a meeting of a month',
      ['meeting', '--date', '2026-11'],
      'meetings/2026/2026-11-the-council-meets',
      'MR-2026-001',
    ],
    ['a campaign', ['campaign'], 'campaigns/the-council-meets', 'CP-2026-001'],
    [
      'a campaign with its period',
      ['campaign', '--date', '2025', '--end', 'open', '--programme', 'safety-fund'],
      'campaigns/the-council-meets-2025',
      'CP-2026-001',
    ],
    ['a funding call', ['funding-call'], 'funding-calls/2026/the-council-meets', 'FC-2026-001'],
    [
      'a funding call with opening and deadline',
      ['funding-call', '--date', '2027-01-10', '--deadline', '2027-02-01T12:00', '--programme', 'safety-fund'],
      'funding-calls/2027/the-council-meets-2027',
      'FC-2026-001',
    ],
  ])('begins %s, of which check has notes only', (_, args, folder, number) => {
    const root = aHealthyFolder();
    const before = listFiles(root);
    const { status, stdout, stderr } = begin(root, ...args, ...titles);
    expect([status, stderr]).toEqual([0, '']);
    const kind = args[0];
    expect(added(before, root)).toEqual([`${folder}/en.mdx`, `${folder}/${kind}.yaml`, `${folder}/hu.mdx`].sort());
    expect(stdout).toContain(`Written: ${number}\n`);
    expect(stdout).toContain(`${folder}/en.mdx\n`);
    expect(stdout).toContain('npm run dev');
    expect(stdout).toContain('npm run check');
    const { problems, records } = createArchiveReader(root)();
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(problems.length).toBeGreaterThan(0);
    const record = records.find((each) => each.facts.number === number);
    expect(record?.facts.status).toBe('draft');
    expect(record?.texts.en?.words.title).toBe('The council: “Meets”');
    expect(record && translationOf(record).state).toBe('fresh');
  });

  it('writes what was answered into the facts, and the rest as comments', () => {
    const root = aHealthyFolder();
    begin(root, 'meeting', '--date', '2026-11-24', '--forum', 'council', '--official', 'anna-kiss', ...titles);
    const facts = readFileSync(join(root, 'meetings/2026/2026-11-24-the-council-meets/meeting.yaml'), 'utf8');
    expect(facts).toContain('\ntype: session  # session, conference,');
    expect(facts).toContain('\nforums: [council]');
    expect(facts).toContain('\nstart: 2026-11-24');
    expect(facts).toContain('\n  - { person: anna-kiss, offices: [national-coordinator] }\n');
    expect(facts).toContain('\n# sources:  # where the facts were read');
  });

  it('prints Hungarian on request', () => {
    const root = aHealthyFolder();
    const { stdout } = begin(root, 'campaign', ...titles, '--lang', 'hu');
    expect(stdout).toContain('Létrejött: CP-2026-001');
    expect(readFileSync(join(root, 'campaigns/the-council-meets/campaign.yaml'), 'utf8')).toContain('# Piszkozat:');
  });

  it('lets the English text follow a Hungarian original', () => {
    const root = aHealthyFolder();
    begin(root, 'campaign', ...titles, '--original', 'hu');
    const text = (lang: string) => readFileSync(join(root, `campaigns/the-council-meets/${lang}.mdx`), 'utf8');
    expect(text('en')).toMatch(/^follows: [0-9a-f]{12}/m);
    expect(text('hu')).not.toContain('follows');
  });

  it('counts numbers and names on, and never writes twice into one folder', () => {
    const root = aHealthyFolder();
    for (const path of ['', '-2', '-3']) {
      expect(begin(root, 'campaign', ...titles).stdout).toContain(`/campaigns/the-council-meets${path}/`);
    }
    const numbers = createArchiveReader(root)().records.map(({ facts }) => facts.number);
    expect(numbers.filter((number) => number.startsWith('CP-2026-')).sort()).toEqual([
      'CP-2026-001',
      'CP-2026-002',
      'CP-2026-003',
    ]);
  });

  it('works in an empty folder', () => {
    const root = anArchiveFolder({});
    expect(begin(root, 'meeting', '--date', '2026-11-24', ...titles).status).toBe(0);
    expect(runTool(['check'], { CONTENT_DIR: root }).status).toBe(0);
  });

  it.each([
    ['a mistake in the options', ['meeting', ...titles], 'Give the date of the meeting: --date 2026-11-24.\n'],
    ['no kind', titles, 'Name the kind of record: npm run new -- meeting, campaign or funding-call.\n'],
  ])('answers %s with one sentence and exit code 1', (_, args, sentence) => {
    expect(begin(aHealthyFolder(), ...args)).toEqual({ status: 1, stdout: '', stderr: sentence });
  });

  it('asks nothing where there is no terminal', () => {
    const { status, stderr } = runTool(['new', 'campaign', ...titles], { CONTENT_DIR: aHealthyFolder() });
    expect([status, stderr]).toEqual([1, 'Questions need a terminal. Give everything as options, and add --yes.\n']);
  });

  it('goes round names and numbers of records that have a mistake', () => {
    const root = aHealthyFolder({
      [`${meeting}/meeting.yaml`]: put('number: MR-2022-001', 'number: MR-2026-007\nbroken: "'),
    });
    const { status, stdout } = begin(root, 'meeting', '--date', '2026-11-24', ...titles);
    expect([status, stdout.split('\n')[0]]).toEqual([0, 'Written: MR-2026-008']);
  });
});
