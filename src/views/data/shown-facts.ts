import type { FactsOf } from '../../model/entries.ts';
import { relationsOf } from '../../model/entries.ts';
import type { Kind } from '../../model/kinds.ts';
import { moneyKind } from '../../model/money-kind.ts';
import { isOf, type RecordGraph, type Thing } from '../../queries/record-graph.ts';

type Path = readonly (string | number)[];
type Holder = Record<string | number, unknown> | unknown[];

/** Takes what a path leads to out of its list, or the field out of its group; an entry of a list goes as a whole. */
function remove(facts: object, path: Path): void {
  const at = path.findLastIndex((step) => typeof step === 'number');
  const isEntry = at >= path.length - 2 && at >= 0;
  const steps = isEntry ? path.slice(0, at + 1) : path;
  const holder = steps.slice(0, -1).reduce<Holder>((inner, step) => (inner as never)[step] as Holder, facts as Holder);
  const last = steps.at(-1) as string | number;
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete holder[last];
}

/** The publishers of sources that have an entry: a source stays where its publisher is not shown. */
function publishersIn(thing: Thing): [index: number, id: string][] {
  // The sources of a person are addresses alone.
  if (!('sources' in thing.facts) || thing.kind === 'person') return [];
  return thing.facts.sources.flatMap(({ publisher }, index) =>
    publisher === undefined ? [] : [[index, publisher] as [number, string]],
  );
}

/** The facts with what every sum is, also where the record leaves it to the rule: tables and lines agree. */
function withKindsOfSums(thing: Thing): Thing['facts'] {
  if (!isOf(thing, 'funding-call')) return thing.facts;
  const { facts } = thing;
  const amounts = facts.amounts.map((amount) => {
    const kind = moneyKind(amount, facts);
    return kind ? { ...amount, kind } : amount;
  });
  return { ...facts, amounts };
}

/**
 * The facts of a record or entry with what every sum is, without the ids of what readers may not see, and without the editors’ status: what is
 * published has one status alone.
 */
export function shownFacts<K extends Kind>(
  { byId }: RecordGraph,
  thing: Thing & { kind: K },
): Omit<FactsOf[K], 'status'> {
  const { status: _, ...facts } = withKindsOfSums(thing) as FactsOf[K] & { status?: unknown };
  const hidden = relationsOf(thing.kind, thing.facts as never).filter(({ id }) => !byId.has(id));
  const publishers = publishersIn(thing).filter(([, id]) => !byId.has(id));
  if (hidden.length + publishers.length === 0) return facts as Omit<FactsOf[K], 'status'>;
  const copy = structuredClone(facts);
  // From the end, so that places further up stay what they are.
  for (const { path } of hidden.toReversed()) remove(copy, path);
  for (const [index] of publishers) delete (copy as { sources?: { publisher?: string }[] }).sources?.[index]?.publisher;
  return copy as Omit<FactsOf[K], 'status'>;
}
