import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createArchiveReader } from '../../src/archive/read-archive.ts';
import { recordGraphOf } from '../../src/queries/record-graph.ts';
import { edited, filesOf, meeting, put } from '../builders.ts';
import { aWorkshop, type Outcome } from '../integrations/workshop.ts';
import { collectionsOf } from '../site/collections-of.ts';
import { recipes } from './recipes.ts';

const motto = '\n<Motto by="Anna Kiss" at="autumn-session">\n\nNobody is for *sale*.\n\n</Motto>\n';
const withMotto = (text: string) => text + motto;

const files = edited(filesOf('healthy'), {
  [`${meeting}/en.mdx`]: withMotto,
  'pages/about/en.mdx': withMotto,
  'redirects.yaml': '- { from: spring-session, to: autumn-session }\n',
  'campaigns/twice/campaign.yaml':
    'number: CP-2024-002\nstatus: removed\nremoved: { at: 2024-05-01, reason: { en: Twice here., hu: Kétszer. } }\n',
});
const workshop = aWorkshop(files);
let built: Outcome;

beforeAll(async () => {
  for (const { file, change } of recipes) workshop.edit(file, change);
  built = await workshop.build();
});
afterAll(() => workshop.remove());

const outputOf = (path: string) => readFileSync(join(workshop.dist, path), 'utf8');

describe('what is added by the recipes of the README', () => {
  it('is built', () => {
    expect(built).toMatchObject({ status: 0 });
  });

  it.each(['en/meetings/autumn-session', 'en/about'])('has a tag that is rendered in %s', (path) => {
    const quoted = /<blockquote class="motto".*?<\/blockquote>/s.exec(outputOf(`${path}/index.html`))?.[0];
    expect(quoted?.replace(/>\s+</g, '><')).toBe(
      '<blockquote class="motto" cite="/en/meetings/autumn-session/"><p>Nobody is for <em>sale</em>.</p><p>Anna Kiss</p></blockquote>',
    );
  });

  it('has a format whose endpoint is written', () => {
    expect(outputOf('data/titles.txt').split('\n')).toContain('The council looks back on the year');
  });

  it.each(Object.entries(collectionsOf))('has a page that reads the collection %s', (name, contents) => {
    const expected = contents(recordGraphOf(createArchiveReader([workshop.content])()));
    expect(expected).not.toEqual([]);
    const { [name]: entries } = JSON.parse(outputOf('data/collections.json'));
    expect(entries).toEqual(JSON.parse(JSON.stringify(expected.map((each) => ({ ...each, parsed: each.data })))));
  });

  it('has a command that runs', async () => {
    expect(await workshop.run(['count'])).toEqual({ status: 0, output: '3 records\n' });
  });

  it('has a rule that reports, in both languages', async () => {
    const path = `${meeting}/en.mdx`;
    workshop.write(path, put(/title: .*/, 'title: AUTUMN SESSION')(String(files[path])));
    const [english, hungarian] = [await workshop.run(['check']), await workshop.run(['check', '--lang', 'hu'])];
    expect(english.status).toBe(1);
    expect(english.output).toMatch(/words\/capitals {2}“AUTUMN SESSION” is in capitals\./);
    expect(hungarian.output).toContain('csupa nagybetű');
  });
});
