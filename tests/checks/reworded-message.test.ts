import { relative } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { isPublishable } from '../../src/archive/archive.ts';
import { createArchiveReader } from '../../src/archive/read-archive.ts';
import { fieldTables } from '../../src/contracts/field-tables.ts';
import { type Diagnosis, diagnosticCodes, wordingOf } from '../../src/language/diagnosis.ts';
import { diagnosticsEn } from '../../src/language/messages/diagnostics/all-en.ts';
import { aFolderWithTwelveMistakes } from '../archive/twelve-mistakes.ts';
import { aHealthyFolder } from '../builders.ts';
import { agreementMistakes } from './agreement-mistakes.ts';
import { codesOfOtherTests, rarerMistakes } from './code-cases.ts';
import { curableMistakes } from './curable-mistakes.ts';
import { edgeMistakes } from './edge-mistakes.ts';
import { freshMistakes } from './fresh-mistakes.ts';
import { furtherMistakes } from './further-mistakes.ts';
import { languageMistakes } from './language-mistakes.ts';
import { mistakes } from './sixty-mistakes.ts';

const english = diagnosticsEn as Record<string, unknown>;
const asWritten = { ...diagnosticsEn };

/** Other English words for every message, or for one. */
function reword(codes: readonly string[]): void {
  for (const code of codes) english[code] = () => ['Some other sentence: is missing.', 'Is no id: write it.'];
}

/** Everything of a reading that is not English: position, rule, weight, code, params, Hungarian words. */
function factsOf(root: string) {
  const archive = createArchiveReader(root)();
  const problems = archive.problems.map((problem) => ({
    ...problem,
    file: relative(root, problem.file),
    hungarian: wordingOf(problem, 'hu'),
  }));
  return { isPublishable: isPublishable(archive), problems };
}

afterEach(() => {
  Object.assign(english, asWritten);
  z.config({ customError: () => undefined });
});

const tables = [
  ...mistakes,
  ...furtherMistakes,
  ...curableMistakes,
  ...edgeMistakes,
  ...freshMistakes,
  ...languageMistakes,
  ...agreementMistakes,
];
const all = [...tables.map(({ edits }) => edits), ...rarerMistakes];
/** One mistake against each rule: whether a message is a key depends on the rule that brings it. */
const oneOfEach = [...new Map(tables.map(({ rule, edits }) => [rule, edits])).values()];

describe('a reworded message breaks no key', () => {
  it('when every message, those of Zod too, is worded otherwise', { timeout: 180_000 }, () => {
    const folders = [...oneOfEach, ...rarerMistakes].map(aHealthyFolder);
    const before = folders.map(factsOf);
    const fields = fieldTables();
    reword(diagnosticCodes);
    z.config({ customError: () => 'is no id: reworded' });
    expect(folders.map(factsOf)).toEqual(before);
    expect(fieldTables()).toEqual(fields);
  });

  it('when the messages are reworded one at a time', () => {
    const root = aFolderWithTwelveMistakes();
    const before = factsOf(root);
    for (const { code } of before.problems) {
      reword([code]);
      expect(factsOf(root), code).toEqual(before);
      expect(wordingOf({ code, params: {} } as Diagnosis, 'en')[0]).toBe('Some other sentence: is missing.');
      Object.assign(english, asWritten);
    }
  });
});

describe('the codes of diagnostics', () => {
  let read: ReturnType<typeof readAll> | undefined;
  const readAll = () => all.flatMap((edits) => createArchiveReader(aHealthyFolder(edits))().problems);
  const problems = () => (read ??= readAll());

  /** The words of a message without what they quote from a file, whichever quotation marks that has. */
  function ownWords(problem: Diagnosis, lang: 'en' | 'hu'): string {
    const { written = '', meant = '' } = problem.params as { written?: string; meant?: string };
    return wordingOf(problem, lang).join(' ').replaceAll(written, '').replaceAll(meant, '');
  }

  it('each come from a mistake in this folder or from a test of their own', () => {
    const found = new Set<string>(problems().map(({ code }) => code));
    expect(diagnosticCodes.filter((code) => !found.has(code)).sort()).toEqual([...codesOfOtherTests].sort());
  });

  it.each(['en', 'hu'] as const)('are worded in %s as sentences with all their values', (lang) => {
    for (const problem of problems()) {
      const [sentence, remedy] = wordingOf(problem, lang);
      expect(sentence, problem.code).toMatch(/^(?:\p{Lu}|\p{Ll}\S*\.mdx |[“„"<]).*\.$/su);
      expect(remedy, problem.code).toMatch(/^(?:\p{Lu}|0 ).*[.?]$/su);
      expect(ownWords(problem, lang), problem.code).not.toMatch(lang === 'hu' ? /undefined|“/ : /undefined|„/);
    }
  });
});
