import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { generate } from '../../bench/generate.ts';
import { edits } from '../../bench/measure/edits.ts';
import { createArchiveReader } from '../../src/archive/read-archive.ts';

const content = mkdtempSync(join(tmpdir(), 'roundtable-edits-'));

beforeAll(() => generate({ records: 30, out: content, seed: 1 }));
afterAll(() => rmSync(content, { recursive: true }));

/** The text of each file of the folder. */
const texts = () =>
  new Map(
    readdirSync(content, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [path, readFileSync(path, 'utf8')]),
  );

it.each([
  { name: 'one sentence', added: 0, changed: ['en.mdx'], removed: 0 },
  {
    name: 'one fact',
    added: 0,
    changed: [expect.stringMatching(/^(meeting|campaign|funding-call)\.yaml$/)],
    removed: 0,
  },
  { name: 'a new record', added: 3, changed: [], removed: 0 },
  { name: 'a deleted record', added: 0, changed: [], removed: 3 },
  { name: 'a renamed organisation', added: 0, changed: ['organisations.yaml'], removed: 0 },
] as const)('$name changes only its own files, and the content stays sound', ({ name, added, changed, removed }) => {
  for (const turn of [0, 1, 2]) {
    const before = texts();
    edits[name](content, turn);
    const after = texts();
    expect([...after.keys()].filter((path) => !before.has(path))).toHaveLength(added);
    expect([...before.keys()].filter((path) => !after.has(path))).toHaveLength(removed);
    const edited = [...after].filter(([path, text]) => before.has(path) && before.get(path) !== text);
    expect(edited.map(([path]) => path.split(/[\\/]/).at(-1))).toEqual(changed);
    expect(createArchiveReader(content)().problems).toEqual([]);
  }
});
