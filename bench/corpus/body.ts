import { type Locale, otherLocale } from '../../src/language/locales.ts';
import type { Draft } from './draft.ts';
import { type Aside, capital, fluent, paragraph, phrase, word } from './prose.ts';

const tableHeads: Record<Locale, string> = {
  en: '| Place | Number | Year |',
  hu: '| Hely | Szám | Év |',
};

interface Section {
  isBelow: boolean;
  /** How many items its list has; without a list none. */
  items: number;
  isNumbered: boolean;
  /** Where a link of its paragraph leads. */
  target: string | undefined;
}

/** What both texts of a record have in common: a translation has the blocks and links of its original. */
export interface Plan {
  words: number;
  sections: Section[];
  places: string[];
  hasTable: boolean;
  hasNote: boolean;
  speaker: string | undefined;
}

export function plan({ corpus, random }: Draft): Plan {
  const words = random.whole(100, 310);
  const target = () => {
    if (random.chance(0.4)) return random.favour(corpus.bodies);
    if (random.chance(0.5) && corpus.earlier.length > 0) return random.pick(corpus.earlier);
    return random.chance(0.3) ? `https://example.org/${random.whole(1, 9999)}` : undefined;
  };
  const sections = Array.from({ length: Math.max(1, Math.round(words / 110)) }, (_, at) => ({
    isBelow: at > 0 && random.chance(0.25),
    items: random.chance(0.4) ? random.whole(3, 5) : 0,
    isNumbered: random.chance(0.2),
    target: target(),
  }));
  return {
    words,
    sections,
    places: random.some(corpus.ids.place, 4),
    hasTable: random.chance(0.1),
    hasNote: random.chance(0.12),
    speaker: random.chance(0.05) ? random.favour(corpus.ids.person) : undefined,
  };
}

/** The text of a record in one language below the front matter: 80 to 400 words of Markdown with a few tags. */
export function body(
  draft: Draft,
  lang: Locale,
  { words, sections, places, hasTable, hasNote, speaker }: Plan,
): string {
  const { corpus, random } = draft;
  const tongue = corpus.tongues[lang];
  const aside = asides(draft, lang);
  const parts = [paragraph(tongue, random, words * 0.25, aside)];
  const share = (words * 0.6) / sections.length;
  for (const { isBelow, items, isNumbered, target } of sections) {
    parts.push(`${isBelow ? '###' : '##'} ${capital(phrase(tongue, random, random.whole(2, 4)))}`);
    const text = paragraph(tongue, random, items > 0 ? share * 0.4 : share, aside);
    const link = `[${capital(phrase(tongue, random, 2))}](${target}).`;
    parts.push(target === undefined ? text : `${text} ${link}`);
    if (items > 0) parts.push(list(draft, lang, aside, { items, isNumbered }));
  }
  if (hasTable) parts.push(table(draft, lang, places));
  if (hasNote) parts.push(note(draft, lang));
  if (speaker) parts.push(quotation(draft, lang, speaker));
  return `${parts.join('\n\n')}\n`;
}

/** What is among ordinary words: names, stressed words, the other language. */
function asides({ corpus, random }: Draft, lang: Locale): Aside {
  const tongue = corpus.tongues[lang];
  const other = otherLocale(lang);
  return () => {
    const what = random.next();
    if (what < 0.02) return corpus.references.organisation[random.favour(corpus.bodies)]?.name[lang];
    if (what < 0.045) return `**${word(tongue, random)}**`;
    if (what < 0.052) return `<Lang of="${other}">${phrase(corpus.tongues[other], random, 2)}</Lang>`;
    return undefined;
  };
}

function list(
  { corpus, random }: Draft,
  lang: Locale,
  aside: Aside,
  { items, isNumbered }: Pick<Section, 'items' | 'isNumbered'>,
): string {
  const lines = Array.from({ length: items }, (_, index) => {
    const text = aside() ?? phrase(corpus.tongues[lang], random, 2);
    const words = fluent(corpus.tongues[lang], `${phrase(corpus.tongues[lang], random, random.whole(3, 7))} ${text}`);
    return `${isNumbered ? `${index + 1}.` : '-'} ${capital(words)}`;
  });
  return lines.join('\n');
}

function table({ corpus, random }: Draft, lang: Locale, places: readonly string[]): string {
  const rows = places.map(
    (id) => `| ${corpus.references.place[id]?.name[lang]} | ${random.whole(1, 900)} | ${random.whole(2009, 2026)} |`,
  );
  return [tableHeads[lang], '| --- | ---: | --- |', ...rows].join('\n');
}

function note({ corpus, random }: Draft, lang: Locale): string {
  const tongue = corpus.tongues[lang];
  const title = capital(phrase(tongue, random, 2));
  return `<Note title="${title}">\n\n${paragraph(tongue, random, 20)}\n\n</Note>`;
}

function quotation({ corpus, random }: Draft, lang: Locale, person: string): string {
  const name = corpus.references.person[person]?.name;
  const speaker = lang === 'hu' ? `${name?.family} ${name?.given}` : `${name?.given} ${name?.family}`;
  return `<Quotation speaker="${speaker}">\n\n${paragraph(corpus.tongues[lang], random, 15)}\n\n</Quotation>`;
}
