import { describe, expect, it } from 'vitest';
import { dataPage } from '../../../src/views/data/data-page.ts';
import { call } from '../../builders.ts';
import { healthyGraph } from '../../queries/healthy-graph.ts';

const graph = () =>
  healthyGraph({ [`${call}/funding-call.yaml`]: (text) => text.replace(/^type: .*$/m, 'type: award') });
const file = { name: 'grants.en.json', about: 'grants', lang: 'en', bytes: 900 } as const;

const wordsOnGrants = (items: number): string[] =>
  dataPage(graph(), items > 0 ? [{ ...file, items }] : [], 'en')
    .groups.flatMap(({ facts }) => facts)
    .filter(({ label }) => label === 'Awards in 360Giving')
    .flatMap(({ values }) => values.map(({ text }) => text));

describe('the page on the data', () => {
  it('says that there is no package of awards, and what is lacking, where none can be made', () => {
    expect(wordsOnGrants(0).join()).toMatch(/^No package yet, because none of the 1 awards has everything/);
  });

  it('says how many awards the package holds where there is one', () => {
    expect(wordsOnGrants(1).join()).toMatch(/^English,1 of 1 awards: /);
  });
});
