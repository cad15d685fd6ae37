import { expect, it } from 'vitest';
import { oncePerBuild } from '../../../src/views/site/once-per-build.ts';
import { holding } from '../../queries/healthy-graph.ts';

it('is made once for what is shown, in each language, and again for what is shown next', () => {
  const made: string[] = [];
  const view = oncePerBuild(({ records }, lang) => {
    made.push(lang);
    return { count: records.length };
  });
  const [first, next] = [holding([]), holding([])];
  expect(view(first, 'en')).toBe(view(first, 'en'));
  view(first, 'hu');
  view(next, 'en');
  expect(made).toEqual(['en', 'hu', 'en']);
});

it('is made once also where there is nothing to show', () => {
  let made = 0;
  const view = oncePerBuild(() => {
    made += 1;
  });
  const all = holding([]);
  view(all, 'en');
  view(all, 'en');
  expect(made).toBe(1);
});
