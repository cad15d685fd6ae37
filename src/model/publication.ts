interface Published<Change> {
  'first-published'?: string | undefined;
  sources: { read: string }[];
  changes: Change[];
}

/** The last change of substance; undefined where nothing but slips was corrected. */
function lastChangeOfSubstance<Change extends { kind: string }>({
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

type Noted = Published<{ kind: string; at: string }>;

/**
 * The day or local time at home at which a record last changed in substance after it was published: by a note on a change,
 * or by an edit of its facts without one. Undefined where nothing but slips was corrected.
 *
 * @param silently when its facts were last changed without a note, as far as that is known
 */
export function lastChangedAt(facts: Pick<Noted, 'changes'>, silently?: string): string | undefined {
  const noted = lastChangeOfSubstance(facts)?.at;
  return noted && silently ? (noted > silently ? noted : silently) : (noted ?? silently);
}

/** The day or local time at home at which a record last changed in substance, or was first published here. */
export function changedAt(facts: Noted, silently?: string): string | undefined {
  return lastChangedAt(facts, silently) ?? firstPublishedAt(facts);
}
