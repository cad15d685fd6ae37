import type { AnnexDocument } from '../../archive/archive.ts';
import { namedFiles, pathOf } from '../../archive/named-files.ts';
import { isLocale, type Locale, otherLocale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import type { DatedRecord, RecordGraph } from '../../queries/record-graph.ts';
import { noteRead } from '../../site/page-reads.ts';
import { wordsOf } from './words-of.ts';

/** A document that belongs to a record and whose text was read. */
export interface Annex extends AnnexDocument {
  /** Where on the page it is linked. */
  id: 'attachments' | 'materials' | 'report';
  label: string;
  /** The language that the facts give it, a BCP 47 tag. */
  language: string | undefined;
}

interface NamedFile extends Pick<Annex, 'id' | 'label' | 'language'> {
  file: string;
}

/** The files of a record, each once, under the name that the page gives it in a language. */
function filesOf(record: DatedRecord, lang: Locale): NamedFile[] {
  const { facts } = record;
  const listed = (['attachments', 'materials'] as const).flatMap((list) =>
    (list in facts
      ? (facts as Pick<typeof facts & { materials: typeof facts.attachments }, typeof list>)[list]
      : []
    ).flatMap(({ id, file, language }) =>
      file ? [{ id: list, file, language, label: wordsOf(record, list, id, lang)?.text ?? id }] : [],
    ),
  );
  const linked = [...namedFiles(record)].map((file) => ({
    id: 'report' as const,
    file,
    language: undefined,
    label: file,
  }));
  const files = new Map([...linked, ...listed.toReversed()].map((each) => [each.file, each]));
  return [...listed, ...linked].filter((each) => files.get(each.file) === each);
}

/** The documents of a record whose text was read, in the order of the page. */
export function annexesOf(graph: RecordGraph, record: DatedRecord, lang: Locale): Annex[] {
  return filesOf(record, lang).flatMap(({ file, ...named }) => {
    const read = graph.annexes.get(pathOf(record, file));
    if (read) noteRead(`file ${record.id} ${file}`);
    return read ? [{ ...named, ...read }] : [];
  });
}

/**
 * Whether a document is found in a language: one whose language is known in that alone, as far as the record has a text in
 * it, since its words have the forms of that language.
 */
export function isFoundIn({ language }: Pick<Annex, 'language'>, { texts }: DatedRecord, lang: Locale): boolean {
  const other = otherLocale(lang);
  const own = language?.split('-')[0] ?? '';
  return !(isLocale(own) && own === other && texts[other]);
}

/** The sentence at a list of files that says whose text the search covers; undefined where it is that of none. */
export function searchedText(annexes: readonly Annex[], id: string, lang: Locale): string | undefined {
  const m = messagesIn(lang).record;
  const labels = annexes
    .filter((annex) => annex.id === id)
    .map(({ label, isCut }) => (isCut ? m.beginningOf(label) : label));
  return labels.length > 0 ? m.textSearched(labels.join('; ')) : undefined;
}
