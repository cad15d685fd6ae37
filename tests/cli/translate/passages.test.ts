import { describe, expect, it } from 'vitest';
import { changedPassages, passagesOf } from '../../../src/cli/translate/passages.ts';

const text = '---\ntitle: A\nfollows: 0123456789ab\nagenda: { a: One, b: Two }\n---\nFirst.\n\n\nSecond,\nlonger.\n';

describe('the passages of a text', () => {
  it('are its fields, the parts of its lists and its paragraphs', () => {
    expect(passagesOf(text)).toEqual([
      { name: 'title', text: 'A' },
      { name: 'agenda: a', text: 'One' },
      { name: 'agenda: b', text: 'Two' },
      { name: 'paragraph 1', text: 'First.' },
      { name: 'paragraph 2', text: 'Second,\nlonger.' },
    ]);
  });

  it.each<[string, string, string, string[]]>([
    ['a field with other words', 'title: A', 'title: B', ['title']],
    ['a paragraph with other words', 'First.', 'Firstly.', ['paragraph 1']],
    ['a new paragraph alone, though the others move', 'First.', 'New.\n\nFirst.', ['paragraph 1']],
    ['nothing where only the layout is other', 'First.\n\n\n', 'First.  \n\n', []],
  ])('that have changed are %s', (_, from, to, names) => {
    const now = passagesOf(text.replace(from, to));
    expect(changedPassages(now, passagesOf(text)).map(({ name }) => name)).toEqual(names);
  });
});
