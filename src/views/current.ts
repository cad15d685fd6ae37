import type { Locale } from '../language/locales.ts';
import { messagesIn } from '../language/message.ts';
import { type Holdings, thingOf } from '../queries/holdings.ts';
import { openCalls, runningCampaigns } from '../queries/records.ts';
import { clock } from '../site/settings.ts';
import { type BriefItem, briefItem } from './list-item.ts';
import { nameOf, type Piece } from './piece.ts';

/** What is open or runs at the clock of the build; where nothing does, a sentence that says so. */
export interface Current {
  title: string;
  /** Calls by their next deadline, campaigns the newest first. */
  items: BriefItem[];
  none: string | undefined;
  /** Where to look instead. */
  onward: Piece[];
}

/** The fragment under which a list shows what is open or runs. */
export const currentAnchor = 'now';

/** The pages of the funders themselves, to look at when no call is known to be open. */
export function funderPieces(holdings: Holdings, lang: Locale): Piece[] {
  return (holdings.site?.funders ?? []).flatMap((id) => {
    const programme = thingOf(holdings, 'programme', id);
    return programme?.facts.website ? { ...nameOf(programme, lang), href: programme.facts.website } : [];
  });
}

/** The calls that are open, or the campaigns that run. */
export function currentOf(holdings: Holdings, kind: 'campaign' | 'funding-call', lang: Locale): Current {
  const { home, list } = messagesIn(lang);
  const isCall = kind === 'funding-call';
  const records = isCall ? openCalls(holdings, clock()) : runningCampaigns(holdings, clock());
  const isNone = records.length === 0;
  return {
    title: isCall ? list.open : list.running,
    items: records.map((record) => briefItem(holdings, record, lang)),
    none: isNone ? (isCall ? home.callsNone : home.runningNone) : undefined,
    onward: isCall && isNone ? funderPieces(holdings, lang) : [],
  };
}
