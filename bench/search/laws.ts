import type { CorpusDocument } from './corpus-document.ts';
import { plain, plainParagraphs } from './plain.ts';

/** `btk` of `2012-evi-C-torveny-btk`. */
const shortName = (id: string) => id.split('-').at(-1) ?? id;

const isHeading = (block: string) => block.length < 160 && !/[.;:]$/.test(block) && !/§|\(\d|^[a-z]+\)/.test(block);

/** What stands before the headings of what follows, and the last of these. */
function endOf(section: string): { own: string; heading: string } {
  const blocks = section.trimEnd().split(/\n\s*\n/);
  const last = blocks.findLastIndex((block) => !isHeading(block.trim()));
  const own = blocks.slice(0, last + 1);
  return { own: own.join('\n\n'), heading: blocks.length > own.length ? plain(blocks.at(-1) ?? '') : '' };
}

const section = (
  law: string,
  number: string,
  title: string,
  summary: string,
  paragraphs: string[],
): CorpusDocument[] =>
  paragraphs.length > 0
    ? [{ id: `${law}-${number}`, lang: 'hu', title: plain(title), summary, day: '', topics: [], paragraphs }]
    : [];

/** A law as text: each section is a document, named by its number and the heading above it or behind it in brackets. */
export function law(id: string, text: string): CorpusDocument[] {
  const name = plain(/^=+\s*(.*?)\s*=+/m.exec(text)?.[1] ?? '').replace(' - ', ' ');
  const sections = text.split(/\n(?=\d+(?::\d+)?(?:\/[A-Z])?\. §)/).map(endOf);
  return sections.slice(1).flatMap(({ own }, index) => {
    const [, number = '', , bracketed, body = ''] = /^(\S+)\. §\s*(\[([^\]]*)\])?(.*)$/s.exec(own) ?? [];
    // Where several sections follow one another below a heading, it is that of all of them.
    const above = sections.slice(0, index + 1).findLast(({ heading }) => heading);
    const heading = bracketed ?? above?.heading ?? '';
    const paragraphs = plainParagraphs(body, /\n\s*(?=\(\d+\w?\))/);
    return section(shortName(id), number, `${number}. § ${heading}`, `${name}. ${paragraphs[0]}`, paragraphs);
  });
}

/** A constitution in Markdown: each article is a document, and what stands before them. */
export function constitution(id: string, text: string): CorpusDocument[] {
  const [, name = ''] = /^# (.*)/.exec(text) ?? [];
  const [before = '', ...articles] = text.split(/\n> \*(?=\S+ cikk\*)/);
  if (articles.length === 0) return [];
  const preamble = plainParagraphs(before.replace(/^# .*/, ''), /\n\s*\n/);
  return [
    ...section(id, 'hitvallas', 'Nemzeti hitvallás', name, preamble),
    ...articles.flatMap((article) => {
      const [, number = '', body = ''] = /^(\S+) cikk\*(.*)$/s.exec(article) ?? [];
      const paragraphs = plainParagraphs(body, /\n\s*(?=\(\d+\w?\))/);
      return section(id, number.replace(/\W$/, ''), `${name}, ${number} cikk`, `${name}. ${paragraphs[0]}`, paragraphs);
    }),
  ];
}
