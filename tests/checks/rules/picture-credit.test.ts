import { describe, expect, it } from 'vitest';
import { meeting, problemsAfter, put } from '../../builders.ts';

const en = `${meeting}/en.mdx`;
const shown = (picture: string) =>
  problemsAfter({ [en]: put('The [police]', `${picture}\n\nThe [police]`), [`${meeting}/hall.jpg`]: 'x' });

describe('a picture', () => {
  it('says who made it and under which licence', () => {
    expect(shown('<Figure src="hall.jpg" alt="The hall" credit="A. B." licence="CC0" />')).toEqual([]);
    expect(shown('![The hall](hall.jpg)')).toEqual([
      `${en}:11:1  words/picture-credit  Nothing says who made the picture or under which licence it is shown.  Write <Figure src="hall.jpg" alt="The hall" credit="…" licence="…" />.`,
    ]);
  });

  it.each([
    ['![](hall.jpg)', 'prose/missing-alt'],
    ['![The hall](gone.jpg)', 'words/link-target'],
    ['<Figure src="hall.jpg" alt="The hall" licence="CC0" />', 'prose/missing-attribute'],
    ['<Figure src="hall.jpg" alt="The hall" credit="A. B." />', 'prose/missing-attribute'],
  ])('gives rise to one problem at a time: %s', (picture, rule) => {
    expect(shown(picture)).toEqual([expect.stringContaining(`${en}:11:1  ${rule}  `)]);
  });
});
