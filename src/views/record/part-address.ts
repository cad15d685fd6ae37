import { escapeHtml } from '../../language/escape-html.ts';
import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { absolute } from '../../site/urls.ts';

/** The page that a part is on. */
export interface PageOfPart {
  path: string;
  lang: Locale;
}

/**
 * A mark after the heading of a part of a page, and the address that it shows, as HTML. It is a button: it leads nowhere,
 * and opens the address without JavaScript.
 *
 * @param id the fragment of the part
 * @param heading what the mark belongs to, without mark-up
 */
export function partAddress(id: string, heading: string, { path, lang }: PageOfPart): string {
  const label = escapeHtml(`${messagesIn(lang).record.address}: ${heading}`);
  return `<button class="anchor" type="button" popovertarget="at-${id}" aria-label="${label}">#</button><span popover id="at-${id}">${absolute(path)}#${id}</span>`;
}
