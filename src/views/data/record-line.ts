import { type Locale, locales } from '../../language/locales.ts';
import { lastDeadline } from '../../model/call-status.ts';
import { relationsOf } from '../../model/entries.ts';
import type { Kind, RecordKind } from '../../model/kinds.ts';
import type { RelationType } from '../../model/relations.ts';
import type { DatedRecord, RecordGraph } from '../../queries/record-graph.ts';
import { absolute, sectionPath } from '../../site/urls.ts';

/** A record in one language, for programs. Fields are only ever added. Dates are as precise as the sources. */
export interface RecordLine {
  number: string;
  kind: RecordKind;
  id: string;
  lang: Locale;
  title: string;
  summary: string | null;
  /** The absolute URL of the page. */
  url: string;
  /**
   * Day, month or year, `open` while it continues, null where unknown. A call starts with its opening and ends with its
   * last deadline; an award starts and ends with its project.
   */
  start: string | null;
  end: string | null;
  /** When the record was first published here, and when its substance last changed. */
  published: string | null;
  modified: string | null;
  relations: { type: RelationType; kind: Kind; id: string }[];
}

function spanOf({ kind, facts }: DatedRecord): { start: string | null; end: string | null } {
  if (kind !== 'funding-call') return { start: facts.start ?? null, end: facts.end ?? null };
  return { start: facts.opening ?? facts.start ?? null, end: lastDeadline(facts)?.at ?? facts.end ?? null };
}

/** The lines of a record, one for each language in which it has a title. */
function linesOf({ byId }: RecordGraph, record: DatedRecord): RecordLine[] {
  const { kind, id, facts, texts } = record;
  const published = facts['first-published'] ?? null;
  const modified = facts.changes.findLast((change) => change.kind !== 'editorial')?.at ?? published;
  const relations = relationsOf(kind, facts as never).flatMap((relation) => {
    const thing = byId.get(relation.id);
    return thing ? { type: relation.type, kind: thing.kind, id: relation.id } : [];
  });
  return locales.flatMap((lang): RecordLine[] => {
    const words = texts[lang]?.words;
    if (!words?.title) return [];
    const { title, summary = null } = words;
    const url = absolute(sectionPath(kind, lang, id));
    const { number } = facts;
    return [{ number, kind, id, lang, title, summary, url, ...spanOf(record), published, modified, relations }];
  });
}

/** A line for each language in which a record is written, made when it is asked for; in the order of numbers. */
export function* recordLines(graph: RecordGraph): Generator<RecordLine> {
  const ordered = graph.records.toSorted((a, b) => (a.facts.number < b.facts.number ? -1 : 1));
  for (const record of ordered) yield* linesOf(graph, record);
}
