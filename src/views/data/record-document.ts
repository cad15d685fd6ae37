import { bodySource } from '../../archive/body.ts';
import { type Locale, locales } from '../../language/locales.ts';
import type { FactsOf } from '../../model/entries.ts';
import { relationsOf } from '../../model/entries.ts';
import type { RecordKind } from '../../model/kinds.ts';
import type { RecordHeadFields } from '../../model/published-fields.ts';
import type { Words } from '../../model/words.ts';
import type { DatedRecord, RecordGraph } from '../../queries/record-graph.ts';
import { recordTranslation } from '../../queries/translation.ts';
import { absolute, sectionPath } from '../../site/urls.ts';
import { namesInBoth } from './names.ts';
import { callStateOf, publicationOf } from './record-line.ts';
import { recordVersion } from './record-version.ts';
import { shownFacts } from './shown-facts.ts';

/** A record as it is published for programs: whole, in both languages, with the model’s own names of fields. */
export interface RecordDocument extends RecordHeadFields {
  facts: Omit<FactsOf[RecordKind], 'status'>;
  texts: Partial<Record<Locale, Words & { body: string }>>;
}

/** A body without the links to a thing that readers may not see: the words of the link stay. */
export function unlinked(body: string, target: string): string {
  const id = RegExp.escape(target);
  return body
    .replace(new RegExp(`\\[((?:[^[\\]]|\\[[^\\]]*\\])*)\\]\\(\\s*<?${id}>?(?:\\s[^)]*)?\\)`, 'g'), '$1')
    .replace(new RegExp(`\\s+source=(["'])${id}\\1`, 'g'), '')
    .replace(new RegExp(`^( {0,3}\\[[^\\]]+\\]:\\s*)<?${id}>?.*$`, 'gm'), '$1#');
}

/** The body of a text as it was written; its links name records and entries by id. */
export function bodyOf({ byId }: RecordGraph, record: DatedRecord, lang: Locale): string {
  const hidden = (record.texts[lang]?.targets ?? []).filter((target) => !/[.:/#\\]/.test(target) && !byId.has(target));
  return hidden.reduce(unlinked, bodySource(record, lang));
}

/** A record with everything that is published of it. */
export function recordDocument(graph: RecordGraph, record: DatedRecord): RecordDocument {
  const { kind, id, facts, texts, occasion } = record;
  const url = (lang: Locale) => absolute(sectionPath(kind, lang, id));
  const relations = relationsOf(kind, facts as never).flatMap((relation) => {
    const thing = graph.byId.get(relation.id);
    return thing ? { type: relation.type, kind: thing.kind, id: relation.id, name: namesInBoth(thing) } : [];
  });
  return {
    number: facts.number,
    kind,
    id,
    urls: { en: url('en'), hu: url('hu') },
    ...publicationOf(record),
    date: occasion.date || null,
    dateBasis: occasion.basis,
    translation: recordTranslation(record),
    ...callStateOf(record),
    relations,
    version: recordVersion(graph, record),
    facts: shownFacts(graph, record),
    texts: Object.fromEntries(
      locales.flatMap((lang) => {
        const text = texts[lang];
        return text ? [[lang, { ...text.words, body: bodyOf(graph, record, lang) }]] : [];
      }),
    ),
  };
}
