import { type Locale, otherLocale } from '../../src/language/locales.ts';
import type { Draft } from './draft.ts';
import { type Aside, capital, fluent, paragraph, phrase, word } from './prose.ts';

const tableHeads: Record<Locale, string> = {
  en: '| Place | Number | Year |',
  hu: '| Hely | Szám | Év |',
};

/** The text of a record in one language below the front matter: 80 to 400 words of Markdown with a few tags. */
export function body(draft: Draft, lang: Locale): string {
  const { corpus, random } = draft;
  const tongue = corpus.tongues[lang];
  const aside = asides(draft, lang);
  const size = random.whole(100, 315);
  const parts = [paragraph(tongue, random, size * 0.25, aside)];
  const sections = Math.max(1, Math.round(size / 110));
  const share = (size * 0.6) / sections;
  for (let section = 0; section < sections; section++) {
    const isBelow = section > 0 && random.chance(0.25);
    parts.push(`${isBelow ? '###' : '##'} ${capital(phrase(tongue, random, random.whole(2, 4)))}`);
    const isList = random.chance(0.4);
    parts.push(paragraph(tongue, random, isList ? share * 0.4 : share, aside));
    if (isList) parts.push(list(draft, lang, aside));
  }
  if (random.chance(0.1)) parts.push(table(draft, lang));
  if (random.chance(0.12)) parts.push(note(draft, lang));
  if (random.chance(0.05)) parts.push(quotation(draft, lang));
  return `${parts.join('\n\n')}\n`;
}

/** What stands between ordinary words: names, links by id or to the web, stressed words, the other language. */
function asides({ corpus, random }: Draft, lang: Locale): Aside {
  const tongue = corpus.tongues[lang];
  const other = otherLocale(lang);
  const label = () => phrase(tongue, random, 2);
  return () => {
    const what = random.next();
    if (what < 0.02) return corpus.references.organisation[random.favour(corpus.bodies)]?.name[lang];
    if (what < 0.027) return `[${label()}](${random.favour(corpus.bodies)})`;
    if (what < 0.033 && corpus.earlier.length > 0) return `[${label()}](${random.pick(corpus.earlier)})`;
    if (what < 0.037) return `[${label()}](https://example.org/${random.whole(1, 9999)})`;
    if (what < 0.045) return `**${word(tongue, random)}**`;
    if (what < 0.052) return `<Lang of="${other}">${phrase(corpus.tongues[other], random, 2)}</Lang>`;
    return undefined;
  };
}

function list({ corpus, random }: Draft, lang: Locale, aside: Aside): string {
  const numbered = random.chance(0.2);
  const items = Array.from({ length: random.whole(3, 5) }, (_, index) => {
    const text = aside() ?? phrase(corpus.tongues[lang], random, 2);
    const words = fluent(corpus.tongues[lang], `${phrase(corpus.tongues[lang], random, random.whole(3, 7))} ${text}`);
    return `${numbered ? `${index + 1}.` : '-'} ${capital(words)}`;
  });
  return items.join('\n');
}

function table({ corpus, random }: Draft, lang: Locale): string {
  const places = random.some(corpus.ids.place, 4).map((id) => corpus.references.place[id]?.name[lang]);
  const rows = places.map((name) => `| ${name} | ${random.whole(1, 900)} | ${random.whole(2009, 2026)} |`);
  return [tableHeads[lang], '| --- | ---: | --- |', ...rows].join('\n');
}

function note({ corpus, random }: Draft, lang: Locale): string {
  const tongue = corpus.tongues[lang];
  const title = capital(phrase(tongue, random, 2));
  return `<Note title="${title}">\n\n${paragraph(tongue, random, 20)}\n\n</Note>`;
}

function quotation({ corpus, random }: Draft, lang: Locale): string {
  const name = corpus.references.person[random.favour(corpus.ids.person)]?.name;
  const speaker = lang === 'hu' ? `${name?.family} ${name?.given}` : `${name?.given} ${name?.family}`;
  return `<Quotation speaker="${speaker}">\n\n${paragraph(corpus.tongues[lang], random, 15)}\n\n</Quotation>`;
}
