import type { ArchiveTombstone } from '../../archive/archive.ts';
import { dateText } from '../../language/dates.ts';
import { type Locale, locales } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { typography } from '../../language/typography.ts';
import type { DatedRecord, RecordGraph } from '../../queries/record-graph.ts';
import { sectionPath, shortPath } from '../../site/urls.ts';
import { type LanguageOffer, languageChoice } from '../site/language-choice.ts';
import { hrefOf, type Inline, titleIn } from '../text/inline.ts';
import { kindLabelOf } from './kind-label.ts';
import { removedTitle } from './notice-page.ts';
import { recordFormats } from './record-formats.ts';

/** What a number leads to in one language. */
interface Edition {
  lang: Locale;
  /** Its title, in its own language where it has not been translated. */
  title: Inline & { href: string };
  kindLabel: string;
  summary: string | undefined;
  /** The same in other formats; empty for what was removed. */
  formats: Inline[];
}

/** The page at the short address of a number: the record in both languages, and no way without a click. */
export interface ShortAddressPage {
  number: string;
  description: string;
  path: string;
  editions: Edition[];
  /** Where to find help, in each language. */
  offers: LanguageOffer[];
}

function editionOf(record: DatedRecord, lang: Locale): Edition {
  const summary = record.texts[lang]?.words.summary;
  return {
    lang,
    title: { ...titleIn(record, lang), href: hrefOf(record, lang) ?? '' },
    kindLabel: kindLabelOf(record, lang),
    summary: summary && typography(summary, lang),
    formats: recordFormats(record, lang).map(({ name, path }) => ({ text: name, href: path })),
  };
}

function removedEdition({ kind, id, facts }: ArchiveTombstone, lang: Locale): Edition {
  const m = messagesIn(lang);
  return {
    lang,
    title: { text: m.removed.title(facts.number), href: sectionPath(kind, lang, id) },
    kindLabel: m.section[kind],
    summary: [...removedTitle(facts, lang), m.removed.text(dateText(facts.removed.at, lang))].join(' '),
    formats: [],
  };
}

/** The short addresses of all records, removed ones included: the addresses that are cited, and the same for ever. */
export function shortAddressRoutes({ records, tombstones }: RecordGraph) {
  return [...records, ...tombstones].map(({ id, facts: { number } }) => ({ params: { number }, props: { id } }));
}

/** The page at the short address of a record or of what is left of it. @throws Error for an id that is neither */
export function shortAddressPage(graph: RecordGraph, id: string): ShortAddressPage {
  const tomb = graph.tombstonesById.get(id);
  const record = graph.byId.get(id) as DatedRecord | undefined;
  const shown = tomb ?? record;
  if (!shown) throw new Error(`No record has the id ${id}.`);
  const { offers } = languageChoice(graph);
  const { number } = shown.facts;
  const editions = locales.map((lang) => (tomb ? removedEdition(tomb, lang) : editionOf(record as DatedRecord, lang)));
  return {
    number,
    description: [...new Set(editions.map(({ title }) => title.text))].join(' · '),
    path: shortPath(number),
    editions,
    offers,
  };
}
