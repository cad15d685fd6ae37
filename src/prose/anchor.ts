import type { ProseLink } from './tag.ts';

/** The attributes of a link: `rel="external"` when it leaves the site, `hreflang` when what is found there is in another language. */
export function anchor({ href, lang }: ProseLink): Record<string, string> {
  return {
    href,
    ...(lang === undefined ? {} : { hreflang: lang }),
    ...(/^https?:/i.test(href) ? { rel: 'external' } : {}),
  };
}
