import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engineOver } from '../../src/cli/commands/search.ts';
import { facets } from '../../src/search/query/facets.ts';
import { queryFrom } from '../../src/search/query/query.ts';
import { call, campaign, edited, filesOf, meeting, put } from '../builders.ts';
import { aWorkshop, type Outcome } from '../integrations/workshop.ts';

/** Every object has a property of this name besides its own; no other such name fits the pattern of ids. */
const name = 'constructor';
const rename = (id: string) => (text: string) =>
  text.replaceAll(new RegExp(`(?<![\\w-]|kind: )${id}(?![\\w-])`, 'g'), name);

const renamed = Object.fromEntries(
  Object.entries(filesOf('healthy')).map(([file, text]) => [
    file,
    text.replaceAll(/(?<=[[(]|^|publisher: )police(?=[\]):,]|$)/gm, name),
  ]),
);
const files = edited(renamed, {
  [`${meeting}/meeting.yaml`]: (text) => rename('people-trained')(rename('yearly-report')(text)),
  [`${meeting}/en.mdx`]: (text) => rename('people-trained')(rename('yearly-report')(text)),
  [`${meeting}/hu.mdx`]: (text) => rename('people-trained')(rename('yearly-report')(text)),
  [`${call}/funding-call.yaml`]: (text) => rename('notice')(put('id: applications', `id: ${name}`)(text)),
  [`${campaign}/campaign.yaml`]: rename('posters'),
  [`${campaign}/en.mdx`]: rename('posters'),
  [`${campaign}/hu.mdx`]: rename('posters'),
});

const workshop = aWorkshop(files);
let outcome: Outcome;

beforeAll(async () => {
  outcome = await workshop.build();
});
afterAll(() => workshop.remove());

const pageAt = (path: string) => readFileSync(join(workshop.dist, path, 'index.html'), 'utf8');

describe('a site with unusual names', () => {
  it('is built', () => {
    expect(outcome.status === 0 ? 0 : outcome.output).toBe(0);
  });

  it('has a page of an organisation of that id, and what it took part in', () => {
    expect(pageAt(`en/organisations/${name}`)).toContain('National Police');
    expect(pageAt('en/meetings/autumn-session')).toContain(`href="/en/organisations/${name}/"`);
    expect(pageAt('en/meetings/autumn-session')).toContain('What the police see');
  });

  it.each(['en/funding-calls/shelter-call', 'hu/palyazatok/shelter-call', 'en/campaigns/open-eyes'])(
    'shows no code of JavaScript where an id has no words: %s',
    (path) => {
      expect(pageAt(path)).not.toMatch(/native code|\[object /);
    },
  );

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'])(
    'is searched and narrowed for “%s”',
    async (word) => {
      const engine = engineOver(workshop.dist);
      const labels = await Promise.all(
        facets.map(async (facet) => {
          const answer = await engine.find(queryFrom(`?q=${word}&${facet}=${word}`), 'en');
          return answer.labelOf(facet, word);
        }),
      );
      expect(new Set(labels)).toEqual(new Set(word === name ? [word, 'National Police'] : [word]));
      expect((await engine.find(queryFrom(`?q=${word}`), 'hu')).results).toEqual([]);
    },
  );

  it('finds what an organisation of that id took part in', async () => {
    const { results } = await engineOver(workshop.dist).find(queryFrom(`?organisation=${name}`), 'en');
    expect(results.map(({ number }) => number)).toContain('MR-2022-001');
  });
});
