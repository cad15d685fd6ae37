import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { own } from '../../language/own.ts';
import { documentKinds } from '../../model/document.ts';
import type { Kind } from '../../model/kinds.ts';
import { organisationKinds } from '../../model/organisation.ts';

/** The kinds of entry of which there are several sorts. */
export type SortedKind = 'organisation' | 'document';

const sorts: Record<SortedKind, readonly string[]> = { organisation: organisationKinds, document: documentKinds };

export function hasSorts(kind: Kind): kind is SortedKind {
  return Object.hasOwn(sorts, kind);
}

/** The sorts of a kind, in the order in which its list has them; each is the fragment of its place there. */
export function sortsOf(kind: SortedKind): readonly string[] {
  return sorts[kind];
}

/** What the entries of a sort are called: “Ministries”, “Laws”. */
export function sortLabel(kind: SortedKind, sort: string, lang: Locale): string {
  const m = messagesIn(lang);
  const labels: Record<string, string> = kind === 'organisation' ? m.organisationKind : m.documentKinds;
  return own(labels, sort) ?? sort;
}
