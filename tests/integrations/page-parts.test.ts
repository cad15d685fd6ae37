import { expect, it } from 'vitest';
import { partsOf, searchedPart } from '../../src/integrations/page-parts.ts';

it('searches a page without what only keeps its lines together', () => {
  const page =
    '<main><article data-pagefind-body><h2 id="when">30-\u2060án</h2><p>2014–\u20602020</p></article></main>';
  expect(partsOf(searchedPart(page) ?? '')).toEqual([{ title: '30-án', id: 'when', text: '2014–2020' }]);
});
