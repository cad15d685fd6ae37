import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Cancelled } from '../../../src/cli/new/ask.ts';
import { readOptions } from '../../../src/cli/new/options.ts';
import { type Registered, register } from '../../../src/cli/new/register.ts';
import { writeDraft } from '../../../src/cli/new/write-draft.ts';
import { Refusal } from '../../../src/cli/refusal.ts';
import { aHealthyFolder, anArchiveFolder } from '../../builders.ts';
import { anEditorWho } from './an-editor.ts';

const titles = ['--title-en', 'The council: “Meets”', '--title-hu', 'Ülésezik a tanács'];

/** What comes of a command line that asks nothing. */
async function begun(root: string, ...args: string[]): Promise<Registered> {
  return register(readOptions(args, {}), { contentDirs: [root], today: '2026-12-03' });
}

const ready = ['--date', '2026-11-24', ...titles];

describe('a record', () => {
  it.each<[string, string[], RegExp]>([
    ['no kind', ready, /^Name the kind of record: npm run new -- meeting, campaign or funding-call\.$/],
    ['a kind that there is not', ['meting', ...ready], /^“meting” is not a kind of record\. Did you mean meeting\?$/],
    ['a meeting without a date', ['meeting', ...titles], /^Give the date of the meeting: --date 2026-11-24\.$/],
    [
      'a date that is none',
      ['campaign', ...titles, '--date', '24/11/2026'],
      /^--date: “24\/11\/2026” is not a date: write 2026/,
    ],
    [
      'a day that the calendar lacks',
      ['campaign', ...titles, '--date', '2026-02-30'],
      /^--date: “2026-02-30” is not a date/,
    ],
    [
      'one title',
      ['campaign', ...titles.slice(0, 2)],
      /^Give the title in both languages: --title-hu "…" is missing\.$/,
    ],
    ['an empty title', ['campaign', ...titles.slice(0, 2), '--title-hu', ' '], /--title-hu "…" is missing/],
    [
      'a forum that there is not',
      ['meeting', ...ready, '--forum', 'counsil'],
      /^--forum: there is no forum “counsil”: did you mean “council”\?$/,
    ],
    ['a forum that is none', ['meeting', ...ready, '--forum', 'police'], /^--forum: there is no forum “police”/],
    ['an unknown topic', ['campaign', ...titles, '--topic', 'weather'], /^--topic: .* add it to topics\.yaml first\.$/],
    ['an unknown person', ['meeting', ...ready, '--official', 'ana-kiss'], /did you mean “anna-kiss”\?$/],
    [
      'an unknown programme',
      ['campaign', ...titles, '--programme', 'safety'],
      /^--programme: there is no programme “safety”/,
    ],
    ['an id that is taken', ['campaign', ...titles, '--id', 'police'], /^--id: “police” is taken; /],
    ['an id that is none', ['campaign', ...titles, '--id', 'Új kampány'], /^--id: “Új kampány” is not an id: /],
    ['a session without a forum', ['meeting', ...ready, '--type', 'session'], /^Nothing was written\. .*forum/],
    ['a type that there is not', ['meeting', ...ready, '--type', 'confrence'], /^Nothing was written\. .*conference/],
    [
      'an end before the start',
      ['campaign', ...ready, '--end', '2026-01-01'],
      /^Nothing was written\. The end, 2026-01-01, is before/,
    ],
    ['a deadline that is none', ['funding-call', ...titles, '--deadline', 'soon'], /^Nothing was written\. .*soon/],
    [
      'an option of another kind',
      ['campaign', ...titles, '--forum', 'council'],
      /^--forum does not apply to a campaign: leave it out\.$/,
    ],
    [
      'a language that there is not',
      ['campaign', ...titles, '--lang', 'de'],
      /^--lang: “de” is not a language of the record: write en or hu\.$/,
    ],
    [
      'a title without quotation marks',
      ['campaign', 'The', '--title-en', 'x'],
      /^Unexpected “The”|^“The” is not a kind/,
    ],
  ])('is not begun with %s, and nothing is written', async (_, args, sentence) => {
    const root = aHealthyFolder();
    const before = readdirSync(root, { recursive: true });
    const refusal = await begun(root, ...args).catch((error: Error) => error);
    expect(refusal).toBeInstanceOf(Refusal);
    expect((refusal as Refusal).message).toMatch(sentence);
    expect((refusal as Refusal).message).not.toContain('\n');
    expect(readdirSync(root, { recursive: true })).toEqual(before);
  });

  it('is never written over another', async () => {
    const root = aHealthyFolder();
    const { folder, draft } = await begun(root, 'campaign', ...titles, '--id', 'new-eyes');
    writeFileSync(join(folder, 'en.mdx'), 'mine');
    expect(() => writeDraft({ ...draft, number: 'CP-2026-009' }, [root])).toThrow(/Nothing was written|already/);
    expect(readFileSync(join(folder, 'en.mdx'), 'utf8')).toBe('mine');
  });

  it('is written into the first of several content folders, with a name and number that none of them has', async () => {
    const [first, second] = [
      aHealthyFolder(),
      anArchiveFolder({ 'campaigns/a/campaign.yaml': 'number: CP-2026-008\n' }),
    ];
    const options = readOptions(['campaign', '--title-en', 'A', '--title-hu', 'B'], {});
    const { folder, draft } = await register(options, { contentDirs: [first, second], today: '2026-12-03' });
    expect([folder, draft.number]).toEqual([join(first, 'campaigns/a-2'), 'CP-2026-009']);
  });

  it('is not written where the editor says no, or ends the last question', async () => {
    for (const key of ['n', '\x03']) {
      const root = aHealthyFolder();
      const before = readdirSync(root, { recursive: true });
      const args = ['campaign', ...ready, '--organiser', 'police', '--official', 'anna-kiss', '--topic', 'shelter'];
      const options = readOptions([...args, '--original', 'en', '--lang', 'en'], {});
      const editor = anEditorWho([['Create ', [key]]]);
      await expect(register(options, { contentDirs: [root], today: '2026-12-03' }, editor)).rejects.toThrow(Cancelled);
      expect(readdirSync(root, { recursive: true })).toEqual(before);
    }
  });
});
