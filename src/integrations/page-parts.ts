import { unjoined } from '../language/keep-together.ts';
import type { TextPart } from '../search/index-format.ts';

/** The part of a page that is searched: its marked body, as far as what only leads elsewhere. */
const searched = /<article[^>]*data-pagefind-body.*?(?=<div data-pagefind-ignore="all">|<\/article>)/s;

/** Where a part with its own address begins: a heading, or an item of the agenda. */
const beginning = /<(h[2-4]|li)\b[^>]*\sid="([^"]+)"[^>]*>/g;

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** What HTML says, in one line; what stands in rows is kept apart. */
function plain(html: string): string {
  return html
    .replace(/<p[^>]*data-pagefind-ignore.*?<\/p>/gs, '')
    .replace(/<\/dt>/g, ': ')
    .replace(/<\/(dd|li|tr)>/g, '; ')
    .replace(/<small[^>]*>/g, ', ')
    .replace(/<\/?(p|div|section|h[1-6]|ul|ol|dl|td|th|table|aside|blockquote|br)\b[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) =>
      decimal || hex ? String.fromCodePoint(Number.parseInt(decimal ?? hex, hex ? 16 : 10)) : (entities[name] ?? whole),
    )
    .replace(/[^\S\u00a0]+/g, ' ')
    .replace(/ (?=[;,.:])/g, '')
    .replace(/(?:[;:] ?)+(?=[;.])/g, '')
    .replace(/; ?$/, '')
    .trim();
}

/** The searched article of a page, without what only keeps lines together; undefined where it has none. */
export function searchedPart(page: string): string | undefined {
  const part = searched.exec(page)?.[0];
  return part && unjoined(part);
}

/** The parts of an article that have an address of their own; its title and lead are left out. */
export function partsOf(article: string): TextPart[] {
  const begins = [...article.matchAll(beginning)];
  return begins.flatMap((begin, index): TextPart[] => {
    const after = begin.index + begin[0].length;
    const html = article.slice(after, begins[index + 1]?.index);
    const end = begin[1] === 'li' ? html.indexOf('</p>') : html.indexOf(`</${begin[1]}>`);
    const title = plain(html.slice(0, Math.max(0, end)));
    const text = plain(html.slice(Math.max(0, end)));
    return title || text ? [{ title, id: begin[2] ?? '', text }] : [];
  });
}
