import type { Locale } from '../../language/locales.ts';
import { deadlineText } from '../../language/zones.ts';
import { openStatuses } from '../../model/status.ts';
import type { Query } from '../../search/query/query.ts';
import type { Result } from '../../search/result/answer.ts';
import type { PageWords } from '../../views/search/search-words.ts';
import { fill } from './fill.ts';

/** The deadline of a call as its own page prints it, while it is open or where the order is by deadline; otherwise empty.
 * A call that is open without one is continuous. */
export function deadlineLine(result: Result, { sort }: Query, words: PageWords, lang: Locale): string {
  const { status = '', deadline: at, deadlineZone: zone, deadlineZoneStated: zoneStated = false } = result;
  if (!at && openStatuses.includes(status)) return words.noDeadline;
  if (!at || !zone || !(openStatuses.includes(status) || sort === 'deadline')) return '';
  return fill(words.deadline, { moment: deadlineText({ at, zone, 'zone-stated': zoneStated }, lang) });
}
