import { describe, expect, it } from 'vitest';
import { aFolderWithTwelveMistakes } from '../archive/twelve-mistakes.ts';
import { aHealthyFolder, call, campaign, filesOf, meeting, writeInto } from '../builders.ts';
import { runTool } from '../cli/run.ts';
import { aRepository } from '../git.ts';
import { dist, textOf } from '../site/dist.ts';
import { brokenFields, publishedFields } from './published-fields.ts';

const jsonOf = (args: readonly string[], root: string): unknown =>
  JSON.parse(runTool([...args, '--json'], { CONTENT_DIR: root }).stdout);

/** Changes of every sort: a page added, two changed, a record renamed and an entry gone, both without a redirect. */
function aChange(): unknown {
  const files = filesOf('healthy');
  const { path, git } = aRepository(files);
  git('mv', meeting, 'meetings/2022/autumn-sessions');
  git('rm', '-r', '--quiet', call);
  writeInto(path, 'topics.yaml', `${files['topics.yaml']}children:\n  name: { en: Children, hu: Gyermekek }\n`);
  for (const file of ['pages/about/en.mdx', `${campaign}/en.mdx`, `${campaign}/hu.mdx`]) {
    writeInto(path, file, `${files[file]}\nMore.\n`);
  }
  return jsonOf(['changes'], path);
}

const lines = () => textOf('data/records.ndjson').trim().split('\n');

/** Makes samples of each output, rich enough to hold every field. */
const samples: Record<keyof typeof publishedFields, () => unknown[]> = {
  'check --json': () => [jsonOf(['check'], aFolderWithTwelveMistakes()), jsonOf(['check'], aHealthyFolder())],
  'search --json': () => [
    JSON.parse(runTool(['search', 'migration route', '--json', '--dist', dist]).stdout),
    JSON.parse(runTool(['search', 'rendőrség', '--lang', 'hu', '--json', '--dist', dist]).stdout),
  ],
  'changes --json': () => [aChange()],
  'translate --json': () => [jsonOf(['translate'], aHealthyFolder({ [`${call}/hu.mdx`]: null }))],
  'translate --done --json': () => [jsonOf(['translate', '--done', 'autumn-session'], aHealthyFolder())],
  'data/records.ndjson': () => lines().map((line) => JSON.parse(line)),
  'data/build.json': () => [JSON.parse(textOf('data/build.json'))],
};

describe('what other programs read', () => {
  it.each(Object.entries(samples))('of %s keeps its fields and their types', (output, made) => {
    expect(brokenFields(output, publishedFields[output as keyof typeof samples], made())).toEqual([]);
  });

  it('may gain fields, and is missed where one is gone or of another type', () => {
    const fields = { '': 'object', id: 'string', day: 'string|null', 'parts[].url': 'string', texts: 'object' };
    const sound = { id: 'a', day: null, parts: [{ url: '/' }], texts: {}, colour: 'red' };
    expect(brokenFields('list', fields, [sound])).toEqual([]);
    expect(brokenFields('list', fields, [{ id: 1, day: null, parts: [{ url: '/' }, {}] }, sound])).toEqual([
      'list: the field “id” is of type number: other programs read it as string.',
      'list: the field “parts[].url” is missing from some objects: other programs read it.',
      'list: the field “texts” is missing from some objects: other programs read it.',
    ]);
    expect(brokenFields('list', fields, [{ ...sound, id: undefined, day: 2026 }])).toEqual([
      'list: the field “id” is missing: other programs read it.',
      'list: the field “day” is of type number: other programs read it as string or null.',
    ]);
    expect(brokenFields('list', { '[]': 'object' }, [{}])).toEqual([
      'list: the field “[]” is missing: other programs read it.',
    ]);
  });
});
