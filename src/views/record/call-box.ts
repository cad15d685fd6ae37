import type { EntryOf } from '../../archive/archive.ts';
import { listText } from '../../language/collation.ts';
import { dateText } from '../../language/dates.ts';
import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import type { DatedRecord } from '../../queries/record-graph.ts';
import { clock } from '../../site/settings.ts';
import type { Inline } from '../text/inline.ts';
import { amountInlines, sharesText, sumsInCallBox } from './call-facts.ts';
import { deadlineFacts } from './deadline-facts.ts';
import { type Fact, fact } from './fact.ts';

type FundingCall = Extract<DatedRecord, EntryOf<'funding-call'>>;

/** What decides whether to apply, for the top of the page of a call while it is open. */
export interface CallBox {
  /** The deadline with its hour, zone and distance, the sum, who pays which share, and what no source states. */
  facts: Fact[];
  /** The funder’s own page; undefined where no source names one. */
  apply: Inline | undefined;
}

/** The box of a call that is open or will be. */
export function callBox(record: FundingCall, lang: Locale): CallBox {
  const m = messagesIn(lang).fact;
  const page = record.facts['funder-page'];
  const amounts = amountInlines(record, lang);
  const missing = [...(amounts.length > 0 ? [] : [m.unstated.amounts]), ...(page ? [] : [m.unstated.apply])];
  return {
    facts: [
      ...deadlineFacts(record, clock(), lang).filter(({ label }) =>
        [m.deadline.applications, m.deadline['cut-off']].includes(label),
      ),
      ...(amounts.length > 0 ? [{ label: m.howMuch, values: amounts.slice(0, sumsInCallBox) }] : []),
      ...fact(m.fundingRate, sharesText(record, 'present', lang)),
      ...fact(m.notStated, missing.length > 0 ? listText(missing, lang) : undefined),
    ],
    apply: page && { text: m.applyAt, href: page.url, aside: m.applyRead(dateText(page.read, lang)) },
  };
}
