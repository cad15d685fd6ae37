import { describe, expect, it } from 'vitest';
import { problemsAfter, put } from '../../builders.ts';

describe('a funder named by the site', () => {
  it.each([
    ['safty-fund', 'Did you mean “safety-fund”?'],
    ['police', 'Name a programme by its id, or add it to programmes.yaml.'],
  ])('is a programme, not %s', (id, remedy) => {
    expect(problemsAfter({ 'site.yaml': put('[safety-fund]', `[${id}]`) })).toEqual([
      `site.yaml:11:11  site/known-funder  No programme has the id “${id}”.  ${remedy}`,
    ]);
  });
});
