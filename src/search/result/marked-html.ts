import type { Span } from './span.ts';

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

const unescaped = (html: string) => html.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '');

/** The spans of a text in which what matches is in `<mark>`, as Pagefind gives it; any other tag is text. */
export function spansOf(html: string): Span[] {
  return html
    .split(/(<mark>.*?<\/mark>)/s)
    .filter(Boolean)
    .map((part) => {
      const marked = /^<mark>(.*)<\/mark>$/s.exec(part)?.[1];
      return { text: unescaped(marked ?? part), isMarked: marked !== undefined };
    });
}
