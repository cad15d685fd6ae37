import { dateText } from '../../language/dates.ts';
import { languageName } from '../../language/language-name.ts';
import { isLocale, type Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import type { DatedRecord, RecordGraph } from '../../queries/record-graph.ts';
import { type ArchivedLink, archivedLink, type Inline, linksTo } from '../text/inline.ts';

/** A source as it is shown below a record. */
export interface SourceView {
  /** The id that facts cite; also its fragment on the page. */
  id: string;
  publisher: Inline;
  title: string | undefined;
  /** The words that lead to it: its title, else its publisher; then what these leave open, its publisher or website. */
  name: Inline;
  by: Inline | undefined;
  url: string;
  archived?: ArchivedLink;
  language: string;
  /** When it was published and read, and in which language. */
  notes: string[];
}

/** A text, with its language where that is not the page’s; a single word, such as the name of a website, has none. */
export function writtenIn(text: string, language: string, lang: Locale): Inline {
  const isForeign = isLocale(language) && language !== lang && /\s/.test(text);
  return isForeign ? { text, lang: language } : { text };
}

/** The words that lead to a source, and what they leave open. */
function namesOf(
  title: Inline | '' | undefined,
  { text, lang }: Inline,
  host: string,
): Pick<SourceView, 'name' | 'by'> {
  const publisher = lang ? { text, lang } : { text };
  return title ? { name: title, by: publisher } : { name: publisher, by: text === host ? undefined : { text: host } };
}

/** The sources of a record, in the order of its facts. */
export function sourceViews(graph: RecordGraph, { facts }: DatedRecord, lang: Locale): SourceView[] {
  const m = messagesIn(lang).record;
  return facts.sources.map((source) => {
    const [publisher] = linksTo(graph, source.publisher ? [source.publisher] : [], lang);
    const host = new URL(source.url).hostname;
    const shown = publisher ?? writtenIn(source['publisher-name'] ?? host, source.language, lang);
    const published = source.published && m.published(dateText(source.published.slice(0, 10), lang));
    return {
      id: source.id,
      publisher: shown,
      title: source.title,
      ...namesOf(source.title && writtenIn(source.title, source.language, lang), shown, host),
      url: source.url,
      ...archivedLink(source.archived, lang),
      language: source.language,
      notes: [
        m.inLanguage(languageName(source.language, lang)),
        ...(published ? [published] : []),
        m.read(dateText(source.read, lang)),
      ],
    };
  });
}
