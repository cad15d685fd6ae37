import type { ArchiveTombstone } from '../../archive/archive.ts';
import { type Locale, otherLocale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import type { Redirect } from '../../model/redirect.ts';
import type { RecordGraph, Thing } from '../../queries/record-graph.ts';
import { type Section, sectionPath } from '../../site/urls.ts';
import type { NoticePage } from '../record/notice-page.ts';
import { hrefOf, type Inline, linkTo } from '../text/inline.ts';

/** Something that a former id leads to: it is shown at an address of its own, or its tombstone is. */
type Target = (Thing | ArchiveTombstone) & { kind: Section };

/** Terms stand on one page together, and places on none. */
const hasPage = (thing: Thing | ArchiveTombstone): thing is Target => thing.kind !== 'term' && thing.kind !== 'place';

/** What a former id leads to; undefined where that is not shown. */
export function targetOf({ byId, tombstones }: RecordGraph, { to }: Redirect): Target | undefined {
  const thing = byId.get(to) ?? tombstones.find(({ id }) => id === to);
  return thing && hasPage(thing) ? thing : undefined;
}

/** A link to it. Of a removed record the number is all that is left. */
function onwardTo(target: Target, lang: Locale): Inline & { href: string } {
  const href = hrefOf(target, lang) ?? '';
  return 'removed' in target.facts ? { text: target.facts.number, href } : { ...linkTo(target as Thing, lang), href };
}

/** The page at the address that a former id had in a language. @throws Error where it leads nowhere: no route is made */
export function redirectPage(graph: RecordGraph, from: string, lang: Locale): NoticePage {
  const redirect = graph.redirects.find((each) => each.from === from);
  const target = redirect && targetOf(graph, redirect);
  if (!target) throw new Error(`Nothing that is shown was ever called ${from}.`);
  const m = messagesIn(lang);
  const onward = onwardTo(target, lang);
  return {
    head: {
      lang,
      // The former id tells the pages of two former names apart.
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
