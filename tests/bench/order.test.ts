import { expect, it } from 'vitest';
import { orderFrom } from '../../bench/measure/order.ts';

it('measures 100 and 1,000 generated records with all kinds of edit where nothing else is asked for', () => {
  const order = orderFrom([]);
  expect(order).toMatchObject({ corpora: [{ records: 100 }, { records: 1000 }], runs: 1, edits: 0, peers: [] });
  expect(order).toHaveProperty('steps.length', 8);
});

it('measures a content folder alone, or besides generated records', () => {
  expect(orderFrom(['--content', 'content'])).toMatchObject({ corpora: [{ content: 'content' }] });
  expect(orderFrom(['--content', 'content', '--records', '50', '--peers', 'all'])).toMatchObject({
    corpora: [{ content: 'content' }, { records: 50, skewed: false }],
    peers: ['hugo', 'eleventy', 'astro', 'starlight'],
  });
});

it.each([
  [['--records', '0'], /^Usage: npm run bench/],
  [['--runs', 'x'], /^Usage: npm run bench/],
  [['--speed'], /--speed[\s\S]*Usage: npm run bench/],
  [['--content', 'nowhere'], /^There is no folder nowhere\. Name a content folder/],
  [['--peers', 'hugo,jekyll'], /^--peers: there is no “jekyll”\. Choose among hugo, eleventy/],
  [['--steps', 'a sneeze'], /^--steps: there is no “a sneeze”\. Choose among nothing changed, one sentence/],
])('refuses %j with a sentence', (args, sentence) => {
  expect(orderFrom(args)).toEqual(expect.stringMatching(sentence));
});
