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

/** The page at the former address of an id in a language. @throws Error without a target, as no route exists then */
export function redirectPage(graph: RecordGraph, from: string, lang: Locale): NoticePage {
  const redirect = graph.redirects.find((each) => each.from === from);
  const target = redirect && targetOf(graph, redirect);
  if (!target) throw new Error(`Nothing that is shown was ever called ${from}.`);
  const m = messagesIn(lang);
  const onward = onwardTo(target, lang);
  return {
    head: {
      lang,
      // The former id distinguishes the pages of two former names.
      title: m.moved.title(onward.text, from),
      description: m.moved.text,
      path: sectionPath(target.kind, lang, from),
      translation: { path: sectionPath(target.kind, otherLocale(lang), from), exists: false },
      trail: [{ text: m.section[target.kind], href: sectionPath(target.kind, lang) }],
      hidden: true,
      leadsTo: onward.href,
    },
    paragraphs: [m.moved.text],
    lead: m.moved.lead,
    onward,
  };
}
