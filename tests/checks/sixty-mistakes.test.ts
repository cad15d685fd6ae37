import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createArchiveReader } from '../../src/archive/read-archive.ts';
import { wordingOf } from '../../src/language/diagnosis.ts';
import { normalForm } from '../../src/source/signs/normal-form.ts';
import { aHealthyFolder, type Edits, edited, filesOf, writeInto } from '../builders.ts';
import { agreementMistakes } from './agreement-mistakes.ts';
import { applyInFolder, type Message } from './apply-in-folder.ts';
import { curableMistakes } from './curable-mistakes.ts';
import { edgeMistakes } from './edge-mistakes.ts';
import { freshMistakes } from './fresh-mistakes.ts';
import { furtherMistakes } from './further-mistakes.ts';
import { languageMistakes } from './language-mistakes.ts';
import type { Mistake } from './mistake-table.ts';
import { mistakes } from './sixty-mistakes.ts';

const all = [
  ...mistakes,
  ...furtherMistakes,
  ...curableMistakes,
  ...edgeMistakes,
  ...freshMistakes,
  ...languageMistakes,
  ...agreementMistakes,
];

/** Mistakes that no remedy cures alone, since they hold only the first file of a record or page. */
const unfinished = ['campaigns/Új kampány/campaign.yaml: ', 'pages/About Us/en.mdx: '];
const isUnfinished = ({ row }: Mistake) => unfinished.some((beginning) => row.startsWith(beginning));

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
  const { file = '', line = 1, column = 1 } = problem ?? {};
  return { file: join(root, file), line, column, sentence, remedy };
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

/** The words that readers see: those of tags and addresses are replaced where they are wrong. */
const wordsOf = (text: string) =>
  [
    ...text
      .replace(/\]\([^)]*\)|<\/?\w+|\w+=(?=")/g, ' ')
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

/** What is gone though nobody was asked to remove anything. */
function lostIn({ file, sentence, remedy }: Message, before: string): string[] {
  if (/^(?:Delete|Remove|Keep)/.test(remedy) || !/\.(?:mdx|yaml)$/.test(file) || !existsSync(file)) return [];
  const isYaml = file.endsWith('.yaml');
  const gone = lost(normalForm(before, file), readFileSync(file, 'utf8'), isYaml ? linesOf : wordsOf);
  const asked = new Set(wordsOf(`${sentence} ${remedy}`));
  return isYaml ? gone.slice(1) : gone.filter((word) => !asked.has(word));
}

describe('the mistakes of editors', () => {
  it('are at least sixty, no two of them alike', () => {
    expect(new Set(all.map(({ row }) => row)).size).toBe(all.length);
    expect(mistakes.length).toBeGreaterThanOrEqual(60);
  });

  it('are cured by what their remedies say as they are worded, save where these leave a choice', () => {
    const [worded, chosen] = [all.filter(({ cure }) => !cure), all.filter(({ cure }) => cure)];
    expect(worded.filter(isUnfinished)).toHaveLength(unfinished.length);
    expect(worded.length - unfinished.length).toBeGreaterThanOrEqual(460);
    expect(chosen.length).toBeLessThanOrEqual(210);
  });

  it.each(all.filter(isUnfinished))(
    'are reported once, at their position, by their cause: $row',
    ({ edits, ...mistake }) => {
      expectReported(aHealthyFolder(edits), mistake);
    },
  );

  it.each(all.filter((mistake) => !isUnfinished(mistake)))(
    'are reported once, and cured by their remedy, and nothing is lost: $row',
    ({ edits, cure, ...mistake }) => {
      const root = aHealthyFolder(edits);
      const message = expectReported(root, mistake);
      const before = readFileSync(message.file, 'utf8');
      if (cure) follow(root, edits, cure);
      else applyInFolder(root, message);
      expect(problemsIn(root)).toEqual([]);
      expect(cure ? [] : lostIn(message, before)).toEqual([]);
    },
  );
});
