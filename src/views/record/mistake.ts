import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { contactAddress } from '../../model/site.ts';
import type { RecordGraph } from '../../queries/record-graph.ts';
import type { Inline } from '../text/inline.ts';

/** How to report a mistake in a record. */
export type MistakeView = Inline & { href: string };

/** The mail link to the editors, with the number of the record; none where the site names no contact. */
export function mistakeView({ site }: RecordGraph, number: string, lang: Locale): MistakeView | undefined {
  const contact = contactAddress(site, 'corrections');
  if (!contact) return undefined;
  const href = contact.startsWith('mailto:') ? `${contact}?subject=${number}` : contact;
  return { text: messagesIn(lang).record.mistake, href };
}
