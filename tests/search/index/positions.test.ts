import { describe, expect, it } from 'vitest';
import type { RecordText } from '../../../src/search/index/index-format.ts';
import { positionIndexer, textPositions } from '../../../src/search/index/position-index.ts';
import { blockHolding, docsWithPhrase, positionsFrom } from '../../../src/search/index/positions.ts';
import { fold } from '../../../src/search/words/fold.ts';
import { lookupsOf } from '../../../src/search/words/phrase-words.ts';

const aText = (title: string, ...texts: string[]): RecordText => ({
  number: '',
  kind: 'meeting',
  title,
  date: '',
  day: '',
  url: '',
  by: '',
  summary: '',
  parts: texts.map((text) => ({ title: '', id: '', text })),
  names: [],
  topics: [],
  roles: { organisation: {}, person: {} },
});

/** The documents in which words follow one another, as they are written, once written and read again. */
function docsWith(phrase: string, ...texts: RecordText[]): number[] {
  const indexer = positionIndexer();
  texts.forEach((text, index) => {
    indexer.add(index * 3, textPositions(text));
  });
  const blocks = indexer.finish();
  return docsWithPhrase(
    lookupsOf(phrase).map((words) => {
      const block = blocks[blockHolding(fold(words), blocks.length)] ?? [];
      const at = block.findIndex((each, index) => index % 2 === 0 && each === words);
      return positionsFrom(at === -1 ? '' : (block[at + 1] ?? ''));
    }),
  );
}

describe('the positions of words', () => {
  const texts = [
    aText('Routes', 'migration routes, and routes of migration'),
    aText('Migration', 'routes by land'),
    aText('On the routes', 'of migration routes we hear', 'migration', 'routes'),
    aText('', 'migration rôutes'),
  ];

  it.each([
    ['migration routes', [0, 6]],
    ['routes of migration', [0]],
    ['routes', [0, 3, 6]],
    ['routes migration', []],
    ['migration rôutes', [9]],
    ['migration rates', []],
    ['and routes of', [0]],
  ])('lead to “%s” in %j', (phrase, docs) => {
    expect(docsWith(phrase, ...texts)).toEqual(docs);
  });

  it('do not join the end of one piece of a text with the beginning of the next', () => {
    expect(docsWith('by land we', aText('', 'by land', 'we go'))).toEqual([]);
    expect(docsWith('by land we', aText('', 'by land we go'))).toEqual([0]);
  });

  it('hold however far apart the documents are and however long the texts', () => {
    const long = `${'so '.repeat(40_000)}it goes on`;
    const texts = Array.from({ length: 3000 }, (_, at) => aText('', at % 1000 === 0 ? long : 'it goes off'));
    expect(docsWith('it goes on', ...texts)).toEqual([0, 3000, 6000]);
  });
});
