import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { problemsOf } from '../builders.ts';

const content = join(import.meta.dirname, '../../content');

/** The examples of a document that name a reference file in their first line, by that file. */
function examplesIn(document: string): Map<string, string> {
  const text = readFileSync(join(content, document), 'utf8');
  const found = text.matchAll(/^```yaml\n# ([a-z]+\.yaml)\n(.*?)^```$/gms);
  return new Map([...found].map(([, file = '', yaml = '']) => [file, yaml]));
}

const examples = new Map([...examplesIn('README.md')].filter(([file]) => file !== 'meeting.yaml'));
const kinds = ['organisations', 'people', 'programmes', 'documents', 'topics', 'places', 'glossary'];

it('the handbook has an example for every file of entries, and all of them together pass the check', () => {
  expect([...examples.keys()].sort()).toEqual(kinds.map((kind) => `${kind}.yaml`).sort());
  const folder = mkdtempSync(join(tmpdir(), 'handbook-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(content, folder, { recursive: true });
  const before = problemsOf(folder);
  for (const [file, yaml] of examples) appendFileSync(join(folder, file), yaml);
  expect(problemsOf(folder)).toEqual(before);
});

it.each(['en', 'hu'])('the pages for editors show the same examples in %s', (lang) => {
  expect(examplesIn(`pages/editors-entries/${lang}.mdx`)).toEqual(examples);
});
