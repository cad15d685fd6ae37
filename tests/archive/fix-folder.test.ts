import { cpSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixFile, fixFolder } from '../../src/archive/fix-folder.ts';
import { createArchiveReader } from '../../src/archive/read-archive.ts';
import { wordingOf } from '../../src/language/diagnosis.ts';
import { splitFrontMatter } from '../../src/source/front-matter.ts';
import { readCarefully } from '../../src/source/yaml-text.ts';
import { anArchiveFolder, campaign, type Edits, edited, filesOf, meeting, put } from '../builders.ts';

/** The healthy folder with nothing left to fix, after edits. */
function aTidyFolder(edits: Edits = {}): string {
  const files = Object.entries(filesOf('healthy')).map(([path, text]) => [path, fixFile(text, path).text]);
  return anArchiveFolder(edited(Object.fromEntries(files), edits));
}

/** What the records, entries and pages of a folder hold, without paths and hashes of bytes. */
function contentOf(root: string) {
  const { records, entries, pages, site, redirects, problems } = createArchiveReader(root)();
  return {
    records: records.map(({ id, facts, texts, fingerprint }) => [
      id,
      facts,
      fingerprint,
      Object.values(texts).map(({ words, targets }) => [words, targets]),
    ]),
    entries,
    pages: pages.map(({ id, lang, words }) => [id, lang, words]),
    site,
    redirects,
    problems: problems.map((problem) => `${problem.rule} ${wordingOf(problem, 'en')[0]}`).sort(),
  };
}

describe('mending a content folder', () => {
  it('puts facts and words in the order of their schemas and reports what it did', () => {
    const root = aTidyFolder({
      [`${campaign}/campaign.yaml`]: (text) => `${text.split('\n').slice(1).join('\n')}${text.split('\n')[0]}`,
      [`${campaign}/en.mdx`]: put(/^---\n(.*)\n(.*)\n/, '---\nsummary: A summary. \ntitle: "Open eyes"\n'),
      [`${meeting}/meeting.yaml`]: put('start: 2022-11-30', 'start: "2022-11-30"'),
      'people.yaml': (text) => text.trimEnd(),
    });
    expect(fixFolder(root)).toEqual([
      { file: `${campaign}/campaign.yaml`, done: ['spaces', 'order'] },
      { file: `${campaign}/en.mdx`, done: ['spaces', 'order'] },
      { file: `${meeting}/meeting.yaml`, done: ['dates'] },
      { file: 'people.yaml', done: ['spaces'] },
    ]);
    expect(readFileSync(join(root, `${campaign}/campaign.yaml`), 'utf8')).toMatch(/^number: CP-/);
    expect(readFileSync(join(root, `${campaign}/en.mdx`), 'utf8')).toMatch(
      /^---\ntitle: "Open eyes"\nsummary: A summary\.\n/,
    );
    expect(fixFolder(root)).toEqual([]);
  });

  it('leaves a folder in which nothing is to be done as it is', () => {
    const root = aTidyFolder();
    const before = statSync(join(root, `${meeting}/meeting.yaml`)).mtimeMs;
    expect(fixFolder(root)).toEqual([]);
    expect(statSync(join(root, `${meeting}/meeting.yaml`)).mtimeMs).toBe(before);
  });

  it('leaves a file with a mistake in its YAML alone, and corrects the others', () => {
    const broken = 'status: [published \nnumber: 1 ';
    const root = aTidyFolder({ [`${meeting}/meeting.yaml`]: broken, 'people.yaml': (text) => `${text}\n\n` });
    expect(fixFolder(root).map(({ file }) => file)).toEqual(['people.yaml']);
    expect(readFileSync(join(root, `${meeting}/meeting.yaml`), 'utf8')).toBe(broken);
  });

  it('leaves no other file behind', () => {
    const root = aTidyFolder({ 'people.yaml': (text) => text.trimEnd() });
    const names = () => readdirSync(root, { recursive: true }).sort();
    const before = names();
    fixFolder(root);
    expect(names()).toEqual(before);
  });

  it('touches nothing that is not content', () => {
    const root = anArchiveFolder({ 'README.md': 'x  ', 'notes.yaml': 'x: 1  ', '.hidden.yaml': 'x: 1  ' });
    expect(fixFolder(root)).toEqual([]);
  });
});

describe('a text whose spaces are corrected', () => {
  const path = `${meeting}/en.mdx`;
  const written = (body: string) => `---\ntitle: x\n---\n${body}`;

  it.each([
    ['a space at the end of a line', 'One \ntwo.\n', 'One\ntwo.\n'],
    ['spaces at the end of a paragraph', 'One.  \n\nTwo.\n', 'One.\n\nTwo.\n'],
    ['empty lines at the end', 'One.\n\n\n', 'One.\n'],
  ])('loses %s', (_, body, after) => {
    expect(fixFile(written(body), path)).toEqual({ text: written(after), done: ['spaces'] });
  });

  it.each([
    ['two spaces that break a line', 'One  \ntwo.\n'],
    ['the lines of a block of code', '```\none \n\n```\n'],
    ['a body with a mistake', 'One <b>two \n'],
  ])('keeps %s', (_, body) => {
    expect(fixFile(written(body), path)).toEqual({ text: written(body), done: [] });
  });

  it('keeps its missing line end, if it has no body, and its byte order of other encodings', () => {
    expect(fixFile('---\ntitle: x\n---', path)).toEqual({ text: '---\ntitle: x\n---', done: [] });
    expect(fixFile(written('\uFFFD \n\n'), path).done).toEqual([]);
  });
});

describe('the content of this repository', () => {
  it('says the same before and after, comments and brackets included', () => {
    const root = join(anArchiveFolder({}), 'content');
    mkdirSync(root);
    cpSync('content', root, { recursive: true });
    const before = contentOf(root);
    const fixed = fixFolder(root);
    expect(contentOf(root)).toEqual(before);
    expect(fixFolder(root)).toEqual([]);
    for (const { file } of fixed) {
      const [old, now] = [join('content', file), join(root, file)].map((each) => {
        const text = readFileSync(each, 'utf8');
        return splitFrontMatter(text)?.yaml ?? text;
      });
      expect(readCarefully(now ?? '').value).toEqual(readCarefully(old ?? '').value);
      expect((now ?? '').split(/[\s,]+/).sort()).toEqual((old ?? '').split(/[\s,]+/).sort());
    }
  });
});
