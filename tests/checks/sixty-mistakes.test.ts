import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixFolder } from '../../src/archive/fix-folder.ts';
import { createArchiveReader } from '../../src/archive/read-archive.ts';
import { wordingOf } from '../../src/language/diagnosis.ts';
import { normalForm } from '../../src/source/signs/normal-form.ts';
import { aHealthyFolder, type Edits, edited, filesOf, writeInto } from '../builders.ts';
import { applyRemedy } from './apply-remedy.ts';
import { curableMistakes } from './curable-mistakes.ts';
import { edgeMistakes } from './edge-mistakes.ts';
import { furtherMistakes } from './further-mistakes.ts';
import type { Mistake } from './mistake-table.ts';
import { mistakes } from './sixty-mistakes.ts';

const cured = [...curableMistakes, ...edgeMistakes];
const all = [...mistakes, ...furtherMistakes, ...cured];

function problemsIn(root: string) {
  return createArchiveReader(root)().problems.map(({ file, ...problem }) => ({
    ...problem,
    file: relative(root, file).split(sep).join('/'),
  }));
}

/** The one problem of a folder, as the table describes it. */
function expectReported(root: string, { at, rule, severity, cause }: Omit<Mistake, 'edits' | 'row'>) {
  const problems = problemsIn(root);
  expect(
    problems.map(({ file, line, column, rule: code, severity: weight }) => [`${file}:${line}:${column}`, code, weight]),
  ).toEqual([[at, rule, severity]]);
  const [problem] = problems;
  const [sentence = '', remedy = ''] = problem ? wordingOf(problem, 'en') : [];
  expect(sentence).toMatch(cause);
  expect(remedy).toMatch(/^\p{Lu}.*[.?]$/su);
  return { file: join(root, problem?.file ?? ''), line: problem?.line ?? 1, column: problem?.column ?? 1, remedy };
}

/** Edits a folder that has been edited already. */
function follow(root: string, edits: Edits, cure: Edits) {
  const mistaken = edited(filesOf('healthy'), edits);
  const texts = Object.entries(mistaken).filter((file): file is [string, string] => typeof file[1] === 'string');
  const after = edited(Object.fromEntries(texts), cure);
  for (const path of Object.keys(cure)) {
    const text = after[path];
    if (text === undefined) rmSync(join(root, path));
    else writeInto(root, path, text);
  }
}

const wordsOf = (text: string) =>
  [
    ...text
      .replaceAll('%20', ' ')
      .replaceAll('õ', 'ő')
      .matchAll(/[\p{L}\p{N}]+/gu),
  ].map(([word]) => word);

const linesOf = (text: string) => text.split('\n');

/** What a text no longer has: of facts, the line of the value that has been written otherwise is one. */
function lost(before: string, after: string, parts: (text: string) => string[]): string[] {
  const kept = new Set(parts(after));
  return parts(before).filter((part) => !kept.has(part));
}

describe('the mistakes of editors', () => {
  it('are at least sixty, no two of them alike', () => {
    expect(new Set(all.map(({ row }) => row)).size).toBe(all.length);
    expect(mistakes.length).toBeGreaterThanOrEqual(60);
  });

  it.each([...mistakes, ...furtherMistakes])(
    'are reported once, at their position, by their cause: $row',
    ({ edits, ...mistake }) => {
      expectReported(aHealthyFolder(edits), mistake);
    },
  );

  it.each(cured)('are cured by their remedy, and nothing is lost: $row', ({ edits, cure, ...mistake }) => {
    const root = aHealthyFolder(edits);
    const { file, remedy, ...place } = expectReported(root, mistake);
    const before = readFileSync(file, 'utf8');
    if (cure) follow(root, edits, cure);
    else if (remedy.includes('-- --fix')) fixFolder(root);
    else writeFileSync(file, applyRemedy(before, place, remedy));
    expect(problemsIn(root)).toEqual([]);
    if (cure) return;
    const after = readFileSync(file, 'utf8');
    expect(
      lost(normalForm(before, file), after, file.endsWith('.yaml') ? linesOf : wordsOf).length,
    ).toBeLessThanOrEqual(file.endsWith('.yaml') ? 1 : 0);
  });
});
