import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { editorSchemas } from '../../src/contracts/editor-schemas.ts';
import { splitFrontMatter } from '../../src/source/front-matter.ts';
import { editorSettings, type LanguageServer, startLanguageServer } from './language-server.ts';

const root = join(import.meta.dirname, '..', '..');

/** Files that are not on disk; a name for each, because the server keeps what it has read of a file. */
let cases = 0;
const facts = (kind: 'meeting' | 'campaign' | 'funding-call') => {
  cases += 1;
  return join(root, 'content', `${kind}s`, '2099', `case-${cases}`, `${kind}.yaml`);
};

const aDraft = 'number: MR-2099-001\nstatus: draft\noriginal: en\ntype: visit\norganisers: []\n';

describe('the YAML language server with the settings of this repository', () => {
  let server: LanguageServer;

  beforeAll(async () => {
    const program = join(root, 'node_modules', 'yaml-language-server', 'bin', 'yaml-language-server');
    const settings = editorSettings(join(root, '.vscode', 'settings.json'));
    const words = editorSchemas().filter(({ frontMatter }) => frontMatter);
    const aside = words.map(({ name }) => [`./.vscode/schemas/${name}.json`, `aside/${name}/**/*.yaml`]);
    server = await startLanguageServer(program, root, {
      ...settings,
      'yaml.schemas': { ...(settings['yaml.schemas'] as object), ...Object.fromEntries(aside) },
    });
    // What is asked before the server has read its settings is answered without them.
    const complains = async () => (await server.diagnose(facts('meeting'), 'nothing: known\n')).length > 0;
    await vi.waitFor(async () => expect(await complains()).toBe(true), { timeout: 60_000 });
  });
  afterAll(() => server?.end());

  it.each([
    ['an unknown field', `${aDraft}particpants: [police]\n`, 6, 1, 'Property particpants is not allowed.'],
    ['a wrong choice', `${aDraft}mode: onlin\n`, 6, 7, 'Valid values: "in-person", "online", "hybrid"'],
    ['a date in another form', `${aDraft}start: 30.11.2022\n`, 6, 8, 'Write 2022-11-30, 2022-11 or 2022'],
    ['an id that is none', `${aDraft}topics: [Védelem]\n`, 6, 10, 'This is not a valid id. Write lower-case letters'],
    ['a number of another kind', aDraft.replace('MR', 'CP'), 1, 9, 'Write MR-, the year of registration'],
    ['a missing field', aDraft.replace('original: en\n', ''), 1, 1, 'Missing property "original"'],
    [
      'an unknown field of an entry',
      `${aDraft}agenda:\n  - id: a\n    presenter: [police]\n`,
      8,
      5,
      'presenter is not',
    ],
    ['a list that is a text', `${aDraft}participants: police\n`, 6, 15, 'Expected "array"'],
    [
      'an address without scheme',
      `${aDraft}attachments: [{ id: a, url: example.org }]\n`,
      6,
      29,
      'beginning with https',
    ],
    ['words of a removed record', 'number: MR-2099-001\nstatus: removed\nstart: 2022\n', 3, 1, 'start is not allowed'],
  ])('marks %s in the facts of a meeting', async (_, text, line, column, message) => {
    const found = await server.diagnose(facts('meeting'), text);
    expect(found).toContainEqual(
      expect.objectContaining({
        message: expect.stringContaining(message),
        range: expect.objectContaining({ start: { line: line - 1, character: column - 1 } }),
      }),
    );
  });

  it.each([
    [
      'a year, a month and a day without quotation marks',
      `${aDraft}start: 2022\nend: 2022-11\nfirst-published: 2026-11-22\n`,
    ],
    ['ids with and without a day', `${aDraft}forums: [a, { forum: b, day: 2022-11-30 }]\n`],
    [
      'what is left of a removed record',
      'number: MR-2099-001\nstatus: removed\nremoved: { at: 2027-01-15, reason: { en: a, hu: b } }\n',
    ],
  ])('accepts %s', async (_, text) => {
    expect(await server.diagnose(facts('meeting'), text)).toEqual([]);
  });

  it('offers the fields that are not there yet, and the choices of a field', async () => {
    const fields = await server.complete(facts('meeting'), `${aDraft}\n`, 6, 1);
    expect(fields).toEqual(expect.arrayContaining(['start', 'agenda', 'participants', 'sources']));
    expect(fields).not.toContain('number');
    expect(fields).not.toContain('removed');
    expect(fields.filter((field) => field === 'start')).toHaveLength(1);
    expect(await server.complete(facts('meeting'), `${aDraft}mode: \n`, 6, 7)).toEqual([
      'in-person',
      'online',
      'hybrid',
    ]);
    expect(await server.complete(facts('campaign'), 'status: \n', 1, 9)).toEqual(
      expect.arrayContaining(['draft', 'published', 'removed']),
    );
    expect(await server.complete(facts('funding-call'), 'stages:\n  - stage: open\n    \n', 3, 5)).toEqual(
      expect.arrayContaining(['at', 'source', 'expected']),
    );
  });

  it('offers the fields of a removed record once it is removed', async () => {
    const fields = await server.complete(facts('meeting'), 'number: MR-2099-001\nstatus: removed\n\n', 3, 1);
    expect(fields).toContain('removed');
    expect(fields).not.toContain('agenda');
  });

  it('shows what a field means, and its form', async () => {
    const shown = await server.hover(facts('meeting'), `${aDraft}start: 2022\n`, 6, 2);
    expect(shown).toContain('The first day, month or year; left out if no source gives one.');
    expect(shown).toContain('Form: date: 2022-11-30, 2022-11 or 2022');
  });

  it('finds nothing wrong with any file of the content folder', async () => {
    const files = globSync('content/**/*.yaml', { cwd: root }).sort();
    expect(files.length).toBeGreaterThan(50);
    const diagnostics = await Promise.all(
      files.map(async (file) => {
        const found = await server.diagnose(join(root, file), readFileSync(join(root, file), 'utf8'));
        return found.map(({ range, message }) => `${file}:${range.start.line + 1}  ${message}`);
      }),
    );
    expect(diagnostics.flat()).toEqual([]);
  }, 120_000);

  it('finds nothing wrong with the front matter of any text', async () => {
    const diagnostics = await Promise.all(
      editorSchemas()
        .filter(({ frontMatter }) => frontMatter)
        .flatMap(({ name, files }) =>
          globSync(`content/${files}`, { cwd: root }).map(async (file) => {
            const { yaml = '' } = splitFrontMatter(readFileSync(join(root, file), 'utf8')) ?? {};
            const found = await server.diagnose(join(root, 'aside', name, `${file}.yaml`), yaml);
            return [file, ...found.map(({ message }) => message)];
          }),
        ),
    );
    expect(diagnostics.length).toBeGreaterThan(100);
    expect(diagnostics.filter(([, ...messages]) => messages.length > 0)).toEqual([]);
  }, 120_000);
});
