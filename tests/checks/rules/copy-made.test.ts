import { describe, expect, it } from 'vitest';
import { createArchiveReader } from '../../../src/archive/read-archive.ts';
import { wordingOf } from '../../../src/language/diagnosis.ts';
import { aHealthyFolder, type Edits, meeting, put } from '../../builders.ts';

const facts = `${meeting}/meeting.yaml`;

/** What is wrong on 1 June 2026 after edits: line, column, rule and sentences. */
function problems(edits: Edits): string[] {
  const now = () => Temporal.Instant.from('2026-06-01T12:00:00Z');
  return createArchiveReader(aHealthyFolder(edits), undefined, now)().problems.map(
    (problem) => `${problem.line}:${problem.column} ${problem.rule} ${wordingOf(problem, 'en').join(' ')}`,
  );
}

const copy = (url: string, at: string) => `archived: { url: "${url}", at: ${at} }`;
const ofSource = (archived: string): Edits => ({ [facts]: put('read: 2026-11-22', `read: 2026-11-22, ${archived}`) });
const archive = 'https://archive.example.org/a';

describe('an archived copy', () => {
  it.each<[string, Edits]>([
    ['of a source', ofSource(copy(archive, '2024-05-03'))],
    ['made today', ofSource(copy(archive, '2026-06-01'))],
    [
      'of a document',
      {
        'documents.yaml': (old) =>
          old.replace('kind: ', `url: "https://example.org/a"\n  ${copy(archive, '2024-05-03')}\n  kind: `),
      },
    ],
  ])('is taken: %s', (_, edits) => {
    expect(problems(edits)).toEqual([]);
  });

  it('cannot be from which is in the future', () => {
    expect(problems(ofSource(copy(archive, '2026-06-02')))).toEqual([
      expect.stringMatching(
        /^\d+:\d+ record\/copy-made The archived copy is dated 2026-06-02, which is in the future\. /,
      ),
    ]);
  });

  it('is at an address that begins with https:', () => {
    expect(problems(ofSource(copy('http://archive.example.org/a', '2024-05-03')))).toEqual([
      expect.stringContaining('begins with http:. Give the address that begins with https:.'),
    ]);
  });

  it('has a whole day, and an address that it is a copy of', () => {
    expect(problems(ofSource(copy(archive, '2024-05')))).toHaveLength(1);
    const attachment = `attachments:\n  - { id: plan, file: plan.pdf, ${copy(archive, '2024-05-03')} }\n`;
    const edits = { [facts]: (old: string) => old + attachment, [`${meeting}/plan.pdf`]: '%PDF' };
    expect(problems(edits).filter((line) => line.includes('is a copy, but the page has no address'))).toHaveLength(1);
  });
});
