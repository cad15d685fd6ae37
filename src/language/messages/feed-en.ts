/** The words of feeds, and of the page that explains them, in English. */
export const feedEn = {
  feed: {
    name: { everything: 'The whole record', corrections: 'Corrections and removals' },
    about: {
      everything: 'Every record when it is published, and again when it changes in substance.',
      corrections: 'Substantive changes after publication, with or without a note, and removals.',
      kind: (name: string) => `${name}: each when it is published, and again when it changes in substance.`,
      entry: (name: string) => `Records that name ${name}, when they are published and when they change in substance.`,
    },
    follow: 'Follow',
    how: 'What is a feed?',
    lead: 'New and changed records come to you, without an account and without an e-mail address.',
    feeds: 'Feeds',
    feedsText:
      'A feed is an address that a program checks for news from time to time: a feed reader, an e-mail program or a browser extension. Copy the address of one of the links on this page into that program. Atom and JSON Feed are two formats of the same feed; nearly every program reads Atom.',
    entries:
      'Every organisation, office holder, topic, programme and document has a feed of its own, linked below the list of records on its page.',
    contents:
      'The latest entries have the full text. A record appears again only after a substantive change, not when a typing error is corrected. From every feed of records, programs can reach everything published before (RFC 5005): full texts from the feed of the whole record, titles, summaries and links from the others.',
    search: 'The search page links to the feed that matches your filters.',
  },
};

export type FeedMessages = typeof feedEn;
