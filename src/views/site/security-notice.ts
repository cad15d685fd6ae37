import { locales } from '../../language/locales.ts';
import { contactAddress } from '../../model/site.ts';
import type { RecordGraph } from '../../queries/record-graph.ts';
import { exactClock } from '../../site/settings.ts';
import { absolute, filePath } from '../../site/urls.ts';

/** RFC 9116, 2.5.5 advises less than a year; a site rebuilt daily renews it each day. */
const validDays = 180;

/** The content of security.txt; undefined where the site names no contact. */
export function securityNotice({ site }: RecordGraph) {
  const contact = contactAddress(site, 'security');
  if (!contact) return undefined;
  return {
    contact,
    expires: exactClock()
      .add({ hours: 24 * validDays })
      .round('second')
      .toString(),
    canonical: absolute(filePath('.well-known', 'security.txt')),
    languages: locales,
  };
}
