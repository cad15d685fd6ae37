/** The words of feeds, and of the page that explains them, in English. */
export const feedEn = {
  feed: {
    name: { everything: 'The whole record', corrections: 'Corrections and removals' },
    about: {
      everything: 'Every record when it is published, and again when its substance changes.',
      corrections: 'What was changed in substance after publication, and what was removed.',
      kind: (name: string) => `${name}: each when it is published, and again when its substance changes.`,
      entry: (name: string) => `Records that name ${name}, when they are published and when their substance changes.`,
    },
    follow: 'Follow',
    how: 'What is a feed?',
    lead: 'New and changed records come to you, without an account and without an e-mail address.',
    feeds: 'Feeds',
    feedsText:
      'A feed is an address that a program asks for news from time to time: a feed reader, a mail program, an extension of your browser. Copy the address of a link into it. Atom and JSON Feed are two forms of the same; nearly every program reads Atom.',
    entries:
      'Every organisation, person in office, topic, programme and document has a feed of its own. The page of each leads to it, below the list of records.',
    contents:
      'Each entry holds the whole text. A record comes again only after a change of substance, not when a slip was corrected. The feed of the whole record leads back to everything that was published before (RFC 5005).',
    search: 'The search page names the feed of what it is narrowed down to.',
  },
};

export type FeedMessages = typeof feedEn;
