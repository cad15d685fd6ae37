import { describe, expect, it } from 'vitest';
import { createArchiveReader } from '../../src/archive/read-archive.ts';
import { hungarianKeys, hungarianSentences, inHungarian } from '../../src/checks/hungarian.ts';
import { toTerminalLine, toTerminalSummary } from '../../src/checks/reporters/terminal.ts';
import { aHealthyFolder, call, type Edits, meeting, put } from '../builders.ts';
import { mistakes } from './sixty-mistakes.ts';

const problemsAfter = (edits: Edits) => createArchiveReader(aHealthyFolder(edits))().problems;

/** What editors do wrong beside the table of mistakes. */
const more: Edits[] = [
  { [`${meeting}/en.mdx`]: put(/title: .*\n/, '') },
  { [`${meeting}/en.mdx`]: put(/summary: .*\n/, '') },
  {
    [`${meeting}/meeting.yaml`]: put(
      '  - { id: minutes, url: "https://example.org/minutes", publisher: ministry, language: en, read: 2026-11-22 }\n',
      '',
    ),
  },
  { [`${meeting}/meeting.yaml`]: put('read: 2026-11-22', 'read: 2026-11') },
  { [`${meeting}/meeting.yaml`]: put('{ id: campaign,', '{ id: x, related:[police], id:') },
  { [`${meeting}/meeting.yaml`]: put('related: [open-eyes]', 'related:open-eyes') },
];

describe('a message in Hungarian', () => {
  const told = () => [...mistakes.map(({ edits }) => edits), ...more].flatMap(problemsAfter);

  it('is there for more than twenty of the commonest, each of which can come', () => {
    expect(hungarianKeys.length + hungarianSentences.length).toBeGreaterThanOrEqual(20);
    const problems = told();
    const keys = new Set(problems.map(({ said }) => said?.key));
    const sentences = new Set(problems.map(({ sentence }) => sentence));
    expect(hungarianKeys.filter((key) => !keys.has(key))).toEqual([]);
    expect(hungarianSentences.filter((sentence) => !sentences.has(sentence))).toEqual([]);
  });

  it('has all its values, a sentence and a remedy', () => {
    const translated = told()
      .map(inHungarian)
      .filter(({ lang }) => lang === 'hu');
    for (const { sentence, remedy } of translated) {
      expect(sentence).toMatch(/^(\p{Lu}|„).*\.$/u);
      expect(remedy).toMatch(/^\p{Lu}.*[.?]$/u);
      expect(sentence + remedy).not.toMatch(/undefined|“/);
    }
  });

  it('names the thing and the nearest value', () => {
    const [problem] = problemsAfter({ [`${meeting}/meeting.yaml`]: put('organisers', 'organizers') });
    expect(problem && inHungarian(problem)).toMatchObject({
      rule: 'meeting/unknown-field',
      sentence: 'Itt nincs „organizers” nevű mező.',
      remedy: 'Erre gondolt: „organisers”?',
    });
  });

  it('stays English where it is not one of the common ones', () => {
    const [problem] = problemsAfter({ [`${call}/funding-call.yaml`]: put('at: 2023-11', 'at: 2024-11') });
    expect(problem && inHungarian(problem)).toBe(problem);
  });

  it('is marked as a note in its language', () => {
    const note = {
      file: 'content/a.yaml',
      line: 1,
      column: 1,
      rule: 'words/title',
      severity: 'note' as const,
      sentence: 'The English title is missing.',
      remedy: 'Add it.',
    };
    expect(toTerminalLine(inHungarian(note))).toBe(
      'content/a.yaml:1:1  words/title  Megjegyzés: Hiányzik az angol cím.  Írja a fejlécbe: „title:”.  content/README.md#words-title',
    );
    expect([toTerminalSummary([], 3, 'hu'), toTerminalSummary([note], 3, 'hu')]).toEqual([
      '3 bejegyzés beolvasva: nincs mit javítani.',
      '3 bejegyzés beolvasva: 0 hiba, 1 megjegyzés.',
    ]);
  });
});
