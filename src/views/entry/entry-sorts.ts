import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { own } from '../../language/own.ts';
import { documentKinds } from '../../model/document.ts';
import type { Kind } from '../../model/kinds.ts';
import { organisationKinds } from '../../model/organisation.ts';

/** The kinds of entry whose lists are grouped by sort. */
export type SortedKind = 'organisation' | 'document';

const sorts: Record<SortedKind, readonly string[]> = { organisation: organisationKinds, document: documentKinds };

export function hasSorts(kind: Kind): kind is SortedKind {
  return Object.hasOwn(sorts, kind);
}

/** The sorts of a kind in the order of its list; each is also the fragment of its group there. */
export function sortsOf(kind: SortedKind): readonly string[] {
  return sorts[kind];
}

/** The heading of a sort: “Ministries”, “Laws”. */
export function sortLabel(kind: SortedKind, sort: string, lang: Locale): string {
  const m = messagesIn(lang);
  const labels: Record<string, string> = kind === 'organisation' ? m.organisationKind : m.documentKinds;
  return own(labels, sort) ?? sort;
}
