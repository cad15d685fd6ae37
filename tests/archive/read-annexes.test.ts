import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type KnownAnnexes, readAnnexes } from '../../src/archive/read-annexes.ts';
import { createArchiveReader } from '../../src/archive/read-archive.ts';
import { wordingOf } from '../../src/language/diagnosis.ts';
import { aHealthyFolder, type Edits, meeting, put, writeInto } from '../builders.ts';
import { aDocx, aPdf } from '../documents.ts';

/** The healthy folder with documents that its meeting names. */
function aFolderWith(documents: Record<string, string | Uint8Array>, more: Edits = {}): string {
  const listed = Object.keys(documents).map((file, index) => `{ id: d${index}, file: ${file} }`);
  return aHealthyFolder({
    ...more,
    [`${meeting}/meeting.yaml`]: (text) => `${text}attachments: [${listed.join(', ')}]\n`,
    ...Object.fromEntries(Object.entries(documents).map(([name, content]) => [`${meeting}/${name}`, content])),
  });
}

const readingOf = (root: string, known?: KnownAnnexes) => readAnnexes(createArchiveReader(root)(), known);

it('the text of each document that a record names is read', async () => {
  const root = aFolderWith(
    { 'minutes.pdf': aPdf([['What was agreed']]) },
    { [`${meeting}/plan.docx`]: aDocx('A plan'), [`${meeting}/en.mdx`]: put('(open-eyes)', '(plan.docx)') },
  );
  const { annexes, problems } = await readingOf(root);
  expect([...annexes].map(([path, { text }]) => `${path.split('/').at(-1)} ${text}`).sort()).toEqual([
    'minutes.pdf What was agreed',
    'plan.docx A plan',
  ]);
  expect(problems).toEqual([]);
});

it('a document that cannot be read is noted in a sentence, and keeps nothing from being published', async () => {
  const root = aFolderWith({ 'a.pdf': 'no document', 'b.docx': aDocx('Two words') });
  const { annexes, problems } = await readingOf(root);
  expect(annexes.size).toBe(1);
  expect(problems).toMatchObject([{ rule: 'record/annex-text', severity: 'note', blocksPublishing: false }]);
  expect(problems.map((problem) => wordingOf(problem, 'en')[0])).toEqual([
    'The search does not find the text of this document: it is damaged, or not of the type that its name says.',
  ]);
  expect(problems.map((problem) => wordingOf(problem, 'hu')[0])).toEqual([
    'A keresés nem találja meg ennek a dokumentumnak a szövegét: sérült, vagy nem olyan típusú, mint amilyet a neve mutat.',
  ]);
});

it('a document is read again when its content has changed, and only then', async () => {
  const root = aFolderWith({ 'a.docx': aDocx('First words') });
  const path = join(root, meeting, 'a.docx');
  const known: KnownAnnexes = new Map();
  await readingOf(root, known);
  utimesSync(path, 1, 1);
  const { reading } = known.get(path) ?? {};
  await readingOf(root, known);
  expect(known.get(path)?.reading).toBe(reading);
  writeInto(root, `${meeting}/a.docx`, aDocx('Second words'));
  const { annexes } = await readingOf(root, known);
  expect(annexes.get(path)?.text).toBe('Second words');
});

it('without a document there is nothing to read', async () => {
  const { annexes, problems } = await readingOf(aHealthyFolder());
  expect([annexes.size, problems]).toEqual([0, []]);
});
