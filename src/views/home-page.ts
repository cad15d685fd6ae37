import { dateText } from '../language/dates.ts';
import { type Locale, otherLocale } from '../language/locales.ts';
import { messagesIn } from '../language/message.ts';
import { dayAt } from '../model/instant.ts';
import { type Holdings, thingOf } from '../queries/holdings.ts';
import { openCalls, runningCampaigns, sessionsHeld } from '../queries/records.ts';
import { clock } from '../site/settings.ts';
import { homePath, sectionPath } from '../site/urls.ts';
import { type PageHead, siteName } from './frame.ts';
import { type HelplineView, helplineViews } from './helplines.ts';
import { type ListItem, listItem } from './list-item.ts';
import { nameOf, type Piece } from './piece.ts';

/** The home page: what was agreed last, what runs, which calls are open, where help is, how far the record reaches. */
export interface HomePage {
  head: PageHead;
  lead: string | undefined;
  latest: ListItem[];
  running: ListItem[];
  /** The newest campaigns that have begun, shown where none is known to run. */
  pastCampaigns: ListItem[];
  calls: ListItem[];
  funders: Piece[];
  helplines: HelplineView[];
  recent: ListItem[];
  reach: string | undefined;
  archive: Piece;
}

/** The pages of the funders themselves, to look at when no call is known to be open. */
export function funderPieces(holdings: Holdings, lang: Locale): Piece[] {
  return (holdings.site?.funders ?? []).flatMap((id) => {
    const programme = thingOf(holdings, 'programme', id);
    return programme?.facts.website ? { ...nameOf(programme, lang), href: programme.facts.website } : [];
  });
}

/** How far the record reaches: the day up to which sources were read, and the latest session known. */
export function reachText(holdings: Holdings, lang: Locale): string | undefined {
  const m = messagesIn(lang);
  const reach = holdings.site?.reach;
  if (!reach) return undefined;
  const [latest] = sessionsHeld(holdings, clock());
  const day = dateText(reach, lang);
  return latest ? m.home.reach(day, dateText(latest.occasion.date, lang)) : m.frame.reach(day);
}

/** The home page as of the clock of the build. */
export function homePage(holdings: Holdings, lang: Locale): HomePage {
  const m = messagesIn(lang);
  const now = clock();
  const { site, records } = holdings;
  const items = (some: typeof records) => some.map((record) => listItem(holdings, record, lang));
  const [latest] = sessionsHeld(holdings, now);
  const running = runningCampaigns(holdings, now);
  const calls = openCalls(holdings, now);
  const past = records.filter(
    ({ kind, occasion }) => kind === 'campaign' && occasion.date !== '' && occasion.date <= dayAt(now),
  );
  return {
    head: {
      lang,
      title: siteName(holdings, lang),
      description: site?.description[lang] ?? m.sectionIntro.archive,
      path: homePath(lang),
      twin: { path: homePath(otherLocale(lang)), exists: true },
      trail: [],
    },
    lead: site?.description[lang],
    latest: items(latest ? [latest] : []),
    running: items(running),
    pastCampaigns: items(running.length > 0 ? [] : past.slice(0, 2)),
    calls: items(calls),
    funders: funderPieces(holdings, lang),
    helplines: helplineViews(holdings, lang),
    recent: items(records.slice(0, 10)),
    reach: reachText(holdings, lang),
    archive: { text: m.home.everything, href: sectionPath('archive', lang) },
  };
}
