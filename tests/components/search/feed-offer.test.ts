import { describe, expect, it } from 'vitest';
import { feedOffer } from '../../../src/components/search/feed-offer.ts';
import type { Facet } from '../../../src/search/query/facets.ts';
import { queryOf } from '../../../src/search/query/query.ts';

const homes = {
  everything: '/en/',
  meeting: '/en/meetings/',
  'funding-call': '/en/funding-calls/',
  organisation: '/en/organisations/',
  topic: '/en/topics/',
  programme: '/en/programmes/',
};

const offerOf = (facets: Partial<Record<Facet, string[]>>, more: { words?: string; from?: string } = {}) => {
  const offer = feedOffer(queryOf({ facets, ...more }), homes);
  return offer && [offer.path, offer.fit];
};

describe('the feed that the search offers', () => {
  it('is that of the one thing to which the query is narrowed down', () => {
    expect(offerOf({ kind: ['meeting'] })).toEqual(['/en/meetings/feed.xml', 'exact']);
    expect(offerOf({ forum: ['council'] })).toEqual(['/en/organisations/council/feed.xml', 'exact']);
    expect(offerOf({ topic: ['shelter'] })).toEqual(['/en/topics/shelter/feed.xml', 'exact']);
  });

  it('is of several things the nearest, the narrowest of those that have all records', () => {
    expect(offerOf({ kind: ['meeting'], organisation: ['police'] })).toEqual([
      '/en/organisations/police/feed.xml',
      'nearest',
    ]);
    expect(offerOf({ organisation: ['police', 'ministry'], kind: ['meeting'] })).toEqual([
      '/en/meetings/feed.xml',
      'nearest',
    ]);
    expect(offerOf({ topic: ['shelter', 'prevention'] })).toEqual(['/en/feed.xml', 'nearest']);
  });

  it('is only near where days or a status narrow the query', () => {
    expect(offerOf({ kind: ['meeting'] }, { from: '2022-01-01' })).toEqual(['/en/meetings/feed.xml', 'nearest']);
    expect(offerOf({ status: ['open'] })).toEqual(['/en/funding-calls/feed.xml', 'nearest']);
  });

  it('never follows words', () => {
    expect(offerOf({ programme: ['isf'] }, { words: 'shelter' })).toEqual(['/en/programmes/isf/feed.xml', 'words']);
    expect(offerOf({}, { words: 'shelter' })).toEqual(['/en/feed.xml', 'words']);
  });

  it('is none while nothing is asked', () => {
    expect(offerOf({})).toBeUndefined();
  });
});
