import { dateText, dateTimeText } from '../../language/dates.ts';
import { type Locale, otherLocale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { numberText } from '../../language/numbers.ts';
import { typography } from '../../language/typography.ts';
import { type ChangesPage, changesKeys, changesPage } from '../../queries/corrections.ts';
import { partsOfKey } from '../../queries/listing.ts';
import type { RecordGraph } from '../../queries/record-graph.ts';
import { historyPath, listSegment, sectionPath, sections } from '../../site/urls.ts';
import { feedLinks } from '../feed/feed-address.ts';
import { wordsOf } from '../record/words-of.ts';
import type { PageHead } from '../site/frame.ts';
import { hrefOf, type Inline, titleIn } from '../text/inline.ts';

/** A change after publication as a line of a list. */
export interface ChangeLine {
  iso: string;
  when: string;
  label: string;
  record: Inline;
  text: Inline;
  /** What changed, word by word; undefined where no revision is known. */
  difference: Inline | undefined;
}

/** The page of what was changed after publication, or of a year of it. */
export interface CorrectionsPage {
  head: PageHead;
  /** Changes with a note, and removals. */
  lines: ChangeLine[];
  /** Changes without a note, apart from the others, which they would bury. */
  silent: ChangeLine[];
  /** What is listed of how much; undefined where it is all. */
  count: string | undefined;
  /** Whether silent edits are among the lines. */
  isChecked: boolean;
  years: Inline[];
  /** The pages before and after one of a year. */
  earlier: Inline | undefined;
  later: Inline | undefined;
}

const pathOf = (lang: Locale, key?: string) =>
  key === undefined ? sectionPath('corrections', lang) : sectionPath('corrections', lang, listSegment(key, lang));

type Entry = ChangesPage['entries'][number];

const isSilentEdit = (entry: Entry) => 'revision' in entry;

/** The revision with which a note came, as a link to what changed. */
function differenceOf(graph: RecordGraph, entry: Exclude<Entry, { removed: unknown }>, lang: Locale) {
  const { kind, id } = entry.record;
  const revisions = graph.histories.get(id)?.revisions ?? [];
  const key =
    'revision' in entry ? entry.revision : revisions.find(({ notes }) => notes.includes(entry.change.id))?.key;
  const text = messagesIn(lang).correctionsPage.difference;
  return key === undefined || revisions.length < 2 ? undefined : { text, href: historyPath(kind, lang, id, key) };
}

function lineOf(graph: RecordGraph, entry: Entry, lang: Locale): ChangeLine {
  const m = messagesIn(lang);
  const { at } = entry;
  const when = {
    iso: at.slice(0, 10),
    when: 'revision' in entry ? dateTimeText(at.slice(0, 16), lang) : dateText(at.slice(0, 10), lang),
  };
  if ('removed' in entry) {
    const { facts } = entry.removed;
    return {
      ...when,
      label: m.correctionsPage.removed,
      record: { text: facts.number, href: hrefOf(entry.removed, lang) ?? '' },
      text: { text: typography(facts.removed.reason[lang], lang) },
      difference: undefined,
    };
  }
  const { record } = entry;
  const isSilent = 'revision' in entry;
  const text = isSilent
    ? { text: m.correctionsPage.silentText }
    : (wordsOf(record, 'changes', entry.change.id, lang) ?? { text: '' });
  return {
    ...when,
    label: isSilent ? m.revision.kind.silent : m.change[entry.change.kind],
    record: { ...titleIn(record, lang), href: hrefOf(record, lang) ?? '', aside: record.facts.number },
    text,
    difference: differenceOf(graph, entry, lang),
  };
}

/** “2026”, “2026, page 2”. */
function keyLabel(key: string, lang: Locale): string {
  const { period, page } = partsOfKey(key);
  return page === 1 ? period : messagesIn(lang).list.page(period, numberText(page, lang));
}

/** The newest changes after publication, or those of a year. */
export function correctionsPage(graph: RecordGraph, lang: Locale, key?: string): CorrectionsPage {
  const m = messagesIn(lang);
  const { correctionsPage: words, section } = m;
  const { entries, total, years, isChecked, earlier, later } = changesPage(graph, key);
  const leadingTo = (to: string) => ({ text: keyLabel(to, lang), href: pathOf(lang, to) });
  return {
    head: {
      lang,
      title: key === undefined ? section.corrections : words.year(keyLabel(key, lang)),
      description: key === undefined ? words.lead : `${words.year(keyLabel(key, lang))}. ${words.lead}`,
      path: pathOf(lang, key),
      translation: { path: pathOf(otherLocale(lang), key), exists: true },
      trail: key === undefined ? [] : [{ text: section.corrections, href: pathOf(lang) }],
      feed: feedLinks(m.feed.name.corrections, { of: 'corrections' }, lang),
    },
    lines: entries.filter((entry) => !isSilentEdit(entry)).map((entry) => lineOf(graph, entry, lang)),
    silent: entries.filter(isSilentEdit).map((entry) => lineOf(graph, entry, lang)),
    count: entries.length < total ? words.newest(numberText(entries.length, lang), numberText(total, lang)) : undefined,
    isChecked,
    years: years.map(leadingTo),
    earlier: earlier === undefined ? undefined : leadingTo(earlier),
    later: later === undefined ? undefined : leadingTo(later),
  };
}

/** The pages of years of changes, in both languages, where they do not fit on one. */
export function correctionsRoutes(graph: RecordGraph, langs: readonly Locale[]) {
  return langs.flatMap((lang) =>
    changesKeys(graph).map((key) => ({
      params: { lang, corrections: sections.corrections[lang], year: listSegment(key, lang) },
      props: { lang, key },
    })),
  );
}
