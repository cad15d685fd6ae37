import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { relationsOf } from '../../model/entries.ts';
import { isRecordKind } from '../../model/kinds.ts';
import { type DatedRecord, inListOrder, type RecordGraph, type Thing } from '../../queries/record-graph.ts';
import { type BriefItem, briefItem } from '../list/list-item.ts';

/** Related records with the same relation. */
export interface ConnectedGroup {
  /** The fragment of its heading. */
  id: string;
  title: string;
  items: BriefItem[];
  /** Says how many there are, where the page has room for the newest only. */
  rest: string | undefined;
}

/** The most records of a group; the lists of years have the others. */
const room = 50;

const isRecord = (thing: Thing | undefined): thing is DatedRecord => thing !== undefined && isRecordKind(thing.kind);

/** The records related to a record, whichever of the two declares the relation: parents, parts, then all others. */
export function connectedGroups(graph: RecordGraph, record: DatedRecord, lang: Locale): ConnectedGroup[] {
  const { record: m, count } = messagesIn(lang);
  const outward = relationsOf(record.kind, record.facts as never).map(({ type, id }) => ({
    type,
    other: graph.byId.get(id),
    isParent: true,
  }));
  const inward = (graph.backlinks.get(record.id) ?? []).map(({ by, relation }) => ({
    type: relation.type,
    other: by,
    isParent: false,
  }));
  const groups: [id: string, title: string, records: Set<DatedRecord>][] = [
    ['part-of', m.partOf, new Set()],
    ['parts', m.parts, new Set()],
    ['connected', m.connected, new Set()],
  ];
  for (const { type, other, isParent } of [...outward, ...inward]) {
    if (!isRecord(other)) continue;
    const at = type !== 'part-of' ? 2 : isParent ? 0 : 1;
    groups[at]?.[2].add(other);
  }
  return groups.flatMap(([id, title, records]) =>
    records.size === 0
      ? []
      : {
          id,
          title,
          rest: records.size > room ? count.newest(room, records.size) : undefined,
          items: [...records]
            .sort(inListOrder)
            .slice(0, room)
            .map((each) => briefItem(graph, each, lang)),
        },
  );
}
