import type { Feed } from '../views/feed/feed.ts';
import type { FeedEntry } from '../views/feed/feed-entry.ts';

const item = ({ id, url, title, summary, html, published, updated, lang, categories }: FeedEntry) => ({
  id,
  url,
  title,
  summary,
  // One of the two is required.
  ...(html === undefined ? { content_text: summary ?? title } : { content_html: html }),
  date_published: published,
  date_modified: updated,
  language: lang,
  tags: categories.map(({ label }) => label),
});

/** A document of a feed as JSON Feed 1.1; `next_url` leads to what was published before. */
export function toJsonFeed(feed: Feed): string {
  const { title, subtitle, pages, addresses, previous, lang, author, entries } = feed;
  const json = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: pages[lang],
    feed_url: addresses.json,
    description: subtitle,
    next_url: previous?.json,
    language: lang,
    authors: [author],
    items: entries.map(item),
  };
  return `${JSON.stringify(json)}\n`;
}
