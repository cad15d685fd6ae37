import type { ProseLink } from './tag.ts';

/**
 * The attributes of a link: `rel="external"` when it leaves the site, `hreflang` when what is found there is in another
 * language, and its archived copy (Robust Links, https://robustlinks.mementoweb.org/spec/).
 */
export function anchor({ href, lang, archived }: ProseLink): Record<string, string> {
  return {
    href,
    ...(lang === undefined ? {} : { hreflang: lang }),
    ...(/^https?:/i.test(href) ? { rel: 'external' } : {}),
    ...(archived ? { 'data-versionurl': archived.url, 'data-versiondate': archived.at } : {}),
  };
}
