import { relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createArchiveReader } from '../../src/archive/read-archive.ts';
import { wordingOf } from '../../src/language/diagnosis.ts';
import { aHealthyFolder } from '../builders.ts';
import { furtherMistakes } from './further-mistakes.ts';
import { mistakes } from './sixty-mistakes.ts';

const all = [...mistakes, ...furtherMistakes];

describe('the mistakes of editors', () => {
  it('are at least sixty, no two of them alike', () => {
    expect(new Set(all.map(({ row }) => row)).size).toBe(all.length);
    expect(mistakes.length).toBeGreaterThanOrEqual(60);
  });

  it.each(all)('are reported once, at their position, by their cause: $row', ({ edits, at, rule, severity, cause }) => {
    const root = aHealthyFolder(edits);
    const problems = createArchiveReader(root)().problems.map(({ file, line, column, ...problem }) => ({
      at: `${relative(root, file).split(sep).join('/')}:${line}:${column}`,
      ...problem,
    }));
    expect(problems.map(({ at: position, rule: code, severity: weight }) => [position, code, weight])).toEqual([
      [at, rule, severity],
    ]);
    const [sentence, remedy] = problems[0] ? wordingOf(problems[0], 'en') : [];
    expect(sentence).toMatch(cause);
    expect(remedy).toMatch(/^\p{Lu}.*[.?]$/su);
  });
});
