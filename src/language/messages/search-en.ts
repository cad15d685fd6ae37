/** The words of the search page. What a script puts in stands in braces. */
export const searchEn = {
  label: 'Words, a name or “an exact phrase”',
  lead: 'One box for both languages: answers in English come first, then what is found only in Hungarian.',
  filters: 'Narrow down',
  kind: 'Kind',
  year: 'Year',
  organisation: 'Organisation',
  any: 'Any',
  found: {
    none: 'Nothing found.',
    one: '{count} record found.',
    other: '{count} records found.',
    more: 'The first {count} records.',
  },
  also: 'Also in the Hungarian text: {count}',
  badge: 'Hungarian',
  none: 'Nothing fits these words. Try fewer or shorter words, or go through the archive year by year.',
  loading: 'Searching …',
  failed: 'The search could not be loaded. The archive lists hold every record.',
  unbuilt: 'The search index is made when the site is built. In the preview the archive lists hold every record.',
  more: 'Show more',
  noScript: 'The search needs JavaScript. Without it, these lists hold every record:',
};

export type SearchWords = typeof searchEn;
