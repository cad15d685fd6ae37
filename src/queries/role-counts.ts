import { isRecordKind } from '../model/kinds.ts';
import type { RelationType } from '../model/relations.ts';
import { remembered } from '../site/page-reads.ts';
import type { RecordGraph } from './record-graph.ts';

/** In how many records an organisation had which part. A record in which it had several counts in each of them. */
export interface RoleCounts {
  organised: number;
  tookPart: number;
  mentioned: number;
}

/** The relations that make up each part. A forum takes part in its own session. */
const parts: Record<keyof RoleCounts, readonly RelationType[]> = {
  organised: ['organiser'],
  tookPart: ['forum', 'partner', 'participant', 'presenter', 'beneficiary'],
  mentioned: ['mentioned', 'related'],
};

/** In how many records an organisation organised, took part, or was mentioned. */
export const roleCountsOf = remembered((graph: RecordGraph, id: string): RoleCounts => {
  const named = (graph.backlinks.get(id) ?? []).filter(({ by }) => isRecordKind(by.kind));
  const count = (types: readonly RelationType[]) =>
    new Set(named.flatMap(({ by, relation }) => (types.includes(relation.type) ? by.id : []))).size;
  return {
    organised: count(parts.organised),
    tookPart: count(parts.tookPart),
    mentioned: count(parts.mentioned),
  };
});
