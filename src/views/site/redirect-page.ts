import type { ArchiveTombstone } from '../../archive/archive.ts';
import { type Locale, otherLocale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import type { Redirect } from '../../model/redirect.ts';
import type { RecordGraph, Thing } from '../../queries/record-graph.ts';
import { type Section, sectionPath } from '../../site/urls.ts';
import type { NoticePage } from '../record/notice-page.ts';
import { hrefOf, type Inline, linkTo } from '../text/inline.ts';

/** The target of a redirect: something published at an address of its own, or a tombstone. */
type Target = (Thing | ArchiveTombstone) & { kind: Section };

/** Terms share one page; places have none. */
const hasPage = (thing: Thing | ArchiveTombstone): thing is Target => thing.kind !== 'term' && thing.kind !== 'place';

/** The target of a former id; undefined where that is not published. */
export function targetOf({ byId, tombstonesById }: RecordGraph, { to }: Redirect): Target | undefined {
  const thing = byId.get(to) ?? tombstonesById.get(to);
  return thing && hasPage(thing) ? thing : undefined;
}

/** A link to it. Of a removed record the number is all that is left. */
function onwardTo(target: Target, lang: Locale): Inline & { href: string } {
  const href = hrefOf(target, lang) ?? '';
  return 'removed' in target.facts ? { text: target.facts.number, href } : { ...linkTo(target as Thing, lang), href };
}

/** What the page at a former address is made of. */
interface FormerAddress {
  lang: Locale;
  /** The section of what it leads to. */
  section: Section;
  /** The title of the page that it leads to, and what distinguishes it from other former addresses of that. */
  title: string;
  former: string;
  pathIn: (lang: Locale) => string;
  onward: Inline & { href: string };
}

/** The page at a former address: it redirects, and leads on where that is not possible. */
export function formerAddressPage({ lang, section, title, former, pathIn, onward }: FormerAddress): NoticePage {
  const m = messagesIn(lang);
  return {
    head: {
      lang,
      title: m.moved.title(title, former),
      description: m.moved.text,
      path: pathIn(lang),
      translation: { path: pathIn(otherLocale(lang)), exists: false },
      trail: [{ text: m.section[section], href: sectionPath(section, lang) }],
      hidden: true,
      leadsTo: onward.href,
    },
    paragraphs: [m.moved.text],
    lead: m.moved.lead,
    onward,
  };
}

/** The page at the former address of an id in a language. @throws Error without a target, as no route exists then */
export function redirectPage(graph: RecordGraph, from: string, lang: Locale): NoticePage {
  const redirect = graph.redirects.find((each) => each.from === from);
  const target = redirect && targetOf(graph, redirect);
  if (!target) throw new Error(`Nothing that is shown was ever called ${from}.`);
  const onward = onwardTo(target, lang);
  const pathIn = (each: Locale) => sectionPath(target.kind, each, from);
  return formerAddressPage({ lang, section: target.kind, title: onward.text, former: from, pathIn, onward });
}
