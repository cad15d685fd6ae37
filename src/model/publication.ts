interface Published<Change> {
  'first-published'?: string | undefined;
  sources: { read: string }[];
  changes: Change[];
}

/** The last change of substance; undefined where nothing but slips was corrected. */
export function lastChangeOfSubstance<Change extends { kind: string }>({
  changes,
}: Pick<Published<Change>, 'changes'>): Change | undefined {
  return changes.findLast(({ kind }) => kind !== 'editorial');
}

/**
 * The day or local time at home at which a record was first published here; where its facts do not say, the last day on
 * which a source was read for it. Undefined where it has no source either.
 */
export function firstPublishedAt(facts: Omit<Published<unknown>, 'changes'>): string | undefined {
  return (
    facts['first-published'] ??
    facts.sources
      .map(({ read }) => read)
      .sort()
      .at(-1)
  );
}

/** The day or local time at home at which a record last changed in substance, or was first published here. */
export function changedAt(facts: Published<{ kind: string; at: string }>): string | undefined {
  return lastChangeOfSubstance(facts)?.at ?? firstPublishedAt(facts);
}
