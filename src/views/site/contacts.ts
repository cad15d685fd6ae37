import { wordingOf } from '../../language/diagnosis.ts';
import type { Locale } from '../../language/locales.ts';
import { type ContactPurpose, contactAddress, missingContacts } from '../../model/site.ts';
import type { RecordGraph } from '../../queries/record-graph.ts';

/** An address to which readers can write, as a link; undefined where the site names none. */
export function contactView(
  { site }: RecordGraph,
  purpose: ContactPurpose,
): { text: string; href: string } | undefined {
  const href = contactAddress(site, purpose);
  return href === undefined ? undefined : { text: href.replace(/^mailto:/, ''), href };
}

/** What readers lose by each contact that the site leaves open, and what to do: the sentences of the check. */
export function missingContactViews({ site }: RecordGraph, lang: Locale): string[] {
  const missing = site ? missingContacts(site) : [];
  return missing.map((purpose) => wordingOf({ code: `no-${purpose}-contact`, params: {} }, lang).join(' '));
}
