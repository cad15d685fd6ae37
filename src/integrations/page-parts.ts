import { unjoined } from '../language/keep-together.ts';
import type { TextPart } from '../search/index-format.ts';

/** The part of a page that is searched: its marked body, as far as what only leads elsewhere. */
const searched = /<article[^>]*data-pagefind-body.*?(?=<div data-pagefind-ignore="all">|<\/article>)/s;

/** Where a part with its own address begins: a heading, or an item of the agenda. */
const beginning = /<(h[2-4]|li)\b[^>]*\sid="([^"]+)"[^>]*>/g;

/** What a page says to the eye alone or only today: numbers of sources, drawings, how far away a day is. */
const unsaid = /<(\w+)\b[^>]*\s(?:class="citation"|aria-hidden="true"|data-zone="[^"]*")[^>]*>/g;

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** What begins and ends a line of its own. */
const blocks =
  /<\/?(?:p|div|section|header|h[1-6]|ul|ol|li|dl|dt|dd|t[dhr]|table|caption|aside|blockquote|figure|figcaption|pre|[bh]r)\b[^>]*>/g;

/** HTML without the elements whose opening tags fit, and all that is in them. */
function without(html: string, opening: RegExp): string {
  let kept = '';
  let at = 0;
  for (const { 0: tag, 1: name, index } of html.matchAll(opening)) {
    if (index < at) continue;
    kept += html.slice(at, index);
    at = index + tag.length;
    let depth = 1;
    for (const inner of html.slice(at).matchAll(new RegExp(`<(/?)${name}\\b[^>]*>`, 'g'))) {
      depth += inner[1] ? -1 : 1;
      if (depth > 0) continue;
      at += inner.index + inner[0].length;
      break;
    }
  }
  return kept + html.slice(at);
}

/** What HTML says, in one line; what stands in rows is kept apart. */
function plain(html: string): string {
  return html
    .replace(/<p[^>]*data-pagefind-ignore.*?<\/p>/gs, '')
    .replace(/<\/dt>/g, ': ')
    .replace(/<\/(dd|li|tr)>/g, '; ')
    .replace(/<small[^>]*>/g, ', ')
    .replace(blocks, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) =>
      decimal || hex ? String.fromCodePoint(Number.parseInt(decimal ?? hex, hex ? 16 : 10)) : (entities[name] ?? whole),
    )
    .replace(/[^\S\u00a0]+/g, ' ')
    .replace(/ (?=[;,.:])/g, '')
    .replace(/(?:[,;:] ?)+(?=[;.])/g, '')
    .replace(/(?<=[.?!…]);/g, '')
    .replace(/; ?$/, '')
    .trim();
}

/**
 * The searched article of a page, without what is not said there and what only keeps lines together; undefined where it
 * has none.
 */
export function searchedPart(page: string): string | undefined {
  const part = searched.exec(page)?.[0];
  return part && unjoined(without(part, unsaid));
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
