import { describe, expect, it } from 'vitest';
import { meeting, problemsAfter, put } from '../../builders.ts';

const en = `${meeting}/en.mdx`;
const linked = (words: string) => problemsAfter({ [en]: put('[A campaign]', `[${words}]`) });

describe('the words of a link', () => {
  it.each(['Here', 'Click here!', '*Here*', 'Itt', 'Ide kattintva', 'Bővebben …'])('say more than %s', (words) => {
    expect(linked(words)).toEqual([
      expect.stringContaining(`${en}:11:41  words/link-words  Note: The words of the link`),
    ]);
  });

  it.each(['Here begins the campaign', 'The report', 'ITTK'])('may be %s', (words) => {
    expect(linked(words)).toEqual([]);
  });

  it('are judged in the pages of the site too', () => {
    expect(problemsAfter({ 'pages/about/hu.mdx': put('a [tanács]', 'az [itt]') })).toEqual([
      'pages/about/hu.mdx:5:16  words/link-words  Note: The words of the link, “itt”, do not say where it leads.  Turn the words that name its target into the link.',
    ]);
  });
});
