import type { ArchivePage } from '../../archive/archive.ts';
import type { Locale } from '../../language/locales.ts';
import { pagePath } from '../../site/urls.ts';

/** The site’s own pages whose addresses are ancestors of a page’s address, in the same language. */
export function pagesAbove(pages: readonly ArchivePage[], id: string, lang: Locale): ArchivePage[] {
  return pages.filter(
    (each) => each.lang === lang && each.id !== id && pagePath(id, lang).startsWith(pagePath(each.id, lang)),
  );
}
