import { describe, expect, it } from 'vitest';
import { createArchiveReader } from '../../src/archive/read-archive.ts';
import { aHealthyFolder, campaign, problemsAfter, put } from '../builders.ts';

describe('a removed record', () => {
  const gone =
    'number: CP-2022-001\nstatus: removed\nremoved: { at: 2026-01-01, reason: { en: By request., hu: Kérésre. } }\n';

  it('leaves a tombstone with number, day and reason', () => {
    const edits = { [`${campaign}/campaign.yaml`]: gone, [`${campaign}/en.mdx`]: null, [`${campaign}/hu.mdx`]: null };
    const { records, tombstones, problems } = createArchiveReader(aHealthyFolder(edits))();
    expect(problems).toEqual([]);
    expect(records.map(({ id }) => id)).not.toContain('open-eyes');
    expect(tombstones).toEqual([
      {
        kind: 'campaign',
        id: 'open-eyes',
        facts: {
          number: 'CP-2022-001',
          status: 'removed',
          removed: { at: '2026-01-01', reason: { en: 'By request.', hu: 'Kérésre.' } },
        },
      },
    ]);
  });

  it('leaves nothing else', () => {
    expect(problemsAfter({ [`${campaign}/campaign.yaml`]: gone, [`${campaign}/hu.mdx`]: null })).toEqual([
      `${campaign}/en.mdx:2:1  record/removed-files  The record is removed, but this file is still here.  Remove the file; git keeps it.`,
    ]);
    const edits = {
      [`${campaign}/campaign.yaml`]: put('status: published', 'status: removed'),
      [`${campaign}/en.mdx`]: null,
      [`${campaign}/hu.mdx`]: null,
    };
    expect(problemsAfter(edits)).toEqual([
      `${campaign}/campaign.yaml:1:1  campaign/missing-field  “removed” is missing.  Add it. When and why the record was removed.`,
      `${campaign}/campaign.yaml:3:1  campaign/unknown-field  The record is removed, but its facts are still here.  Keep only number, status, first-published and removed; git keeps the rest.`,
    ]);
  });
});

describe('a field that appears twice', () => {
  it('hides nothing else that is wrong with its file, and is nothing else itself', () => {
    const edits = {
      [`${campaign}/campaign.yaml`]: (text: string) =>
        put('coverage: nationwide', 'coverage: nation')(text.replace('topics:', 'topics: [prevention]\ntopics:')),
    };
    expect(problemsAfter(edits)).toEqual([
      `${campaign}/campaign.yaml:11:1  campaign/not-a-choice  “coverage” is “nation”, which is not one of its values.  Did you mean “nationwide”? Write one of: local, regional, nationwide, international, online.`,
      `${campaign}/campaign.yaml:14:1  yaml/syntax  This field appears here twice.  Keep one of the two.`,
    ]);
  });
});

describe('the line ends of a file', () => {
  const [facts, text] = [`${campaign}/campaign.yaml`, `${campaign}/hu.mdx`];
  const mistaken = { [facts]: put('nationwide', 'nation'), [text]: put('A plakátok az', 'A **plakátok az') };
  const written = (ends: (line: string, index: number) => string) => ({
    [facts]: (content: string) => mistaken[facts]?.(content).split('\n').map(ends).join('') ?? '',
    [text]: (content: string) => mistaken[text]?.(content).split('\n').map(ends).join('') ?? '',
  });

  it.each([
    ['of Windows', '\r\n', '\r\n'],
    ['of old systems', '\r', '\r'],
    ['of several', '\r\n', '\n'],
    ['of several, an old one among them', '\r', '\n'],
  ])('may be those %s: the same is found in the same lines and columns', (_, one, other) => {
    const found = problemsAfter(mistaken);
    expect(found).toHaveLength(2);
    expect(problemsAfter(written((line, index) => line + (index % 2 ? one : other)))).toEqual(found);
  });
});
