import type { ExternalLink } from '../../archive/external-links.ts';
import type { Answer, Redirect } from './ask-address.ts';

/** An address with all that was found out about it, and every place that names it. */
export interface CheckedLink extends Answer {
  url: string;
  /** An archived copy to which readers are led. */
  archived?: string;
  places: Pick<ExternalLink, 'file' | 'line' | 'column'>[];
}

/** What a check found, in the groups in which it is reported. */
export interface LinkReport {
  checked: number;
  /** Without an archived copy. */
  dead: CheckedLink[];
  /** Dead, but readers are led to an archived copy. */
  archived: CheckedLink[];
  /** Alive at another address. */
  moved: CheckedLink[];
  unclear: CheckedLink[];
}

/** Moved for good (RFC 9110, 15.4.2, 15.4.9). */
const isPermanent = ({ status }: Redirect) => status === 301 || status === 308;

/** Sorts checked links into the groups of a report. An address is archived only if every place that names it has a copy. */
export function linkReport(links: readonly CheckedLink[]): LinkReport {
  const dead = links.filter(({ state }) => state === 'dead');
  return {
    checked: links.length,
    dead: dead.filter(({ archived }) => !archived),
    archived: dead.filter(({ archived }) => archived),
    moved: links.filter(({ state, redirects }) => state === 'alive' && redirects.length > 0),
    unclear: links.filter(({ state }) => state === 'unclear'),
  };
}

const placeLine = ({ file, line, column }: CheckedLink['places'][number]) => `  ${file}:${line}:${column}`;

const linkLines = (note: (link: CheckedLink) => string) => (link: CheckedLink) =>
  [link.url, ...link.places.map(placeLine), `  ${note(link)}`, ''].join('\n');

const section = (heading: string, links: readonly CheckedLink[], note: (link: CheckedLink) => string): string[] =>
  links.length === 0 ? [] : [`${heading} (${links.length})\n`, ...links.map(linkLines(note))];

function moveNote({ redirects }: CheckedLink): string {
  const to = redirects.at(-1)?.to ?? '';
  return redirects.every(isPermanent)
    ? `→ Moved for good. Write ${to}`
    : `redirects to ${to} for now; leave the address as it is`;
}

const counted = (count: number, words: string) => (count > 0 ? [`${count} ${words}`] : []);

/** A report for people: what has to be done first, each address with its places. */
export function toLinkText({ checked, dead, archived, moved, unclear }: LinkReport): string {
  const alive = checked - dead.length - archived.length - unclear.length;
  return [
    ...section('Moved', moved, moveNote),
    ...section(
      'Unclear: open these in a browser; if the page is gone, add an archived copy',
      unclear,
      ({ reason }) => `${reason}`,
    ),
    ...section(
      'Dead, with an archived copy',
      archived,
      ({ reason, archived: copy }) => `${reason}; readers are led to ${copy}`,
    ),
    ...section(
      'Dead',
      dead,
      ({ reason }) =>
        `${reason}\n  → Correct the address; or add archived: { url: …, at: … } beside it; or remove the link.`,
    ),
    [
      `${checked} ${checked === 1 ? 'address' : 'addresses'}: ${alive} alive`,
      ...counted(moved.length, 'of them moved'),
      ...counted(unclear.length, 'unclear'),
      ...counted(archived.length, 'dead with an archived copy'),
      ...counted(dead.length, 'dead'),
    ].join(', '),
  ].join('\n');
}

/** A report for programs; fields are only ever added. */
export function toLinkJson(report: LinkReport, links: readonly CheckedLink[]): string {
  const { checked, dead, archived, moved, unclear } = report;
  const counts = { dead: dead.length, archived: archived.length, moved: moved.length, unclear: unclear.length };
  const fieldsOf = ({ url, state, status, reason, redirects, archived: copy, places }: CheckedLink) => ({
    url,
    state,
    status: status ?? null,
    reason: reason ?? null,
    redirects,
    archived: copy ?? null,
    places,
  });
  return JSON.stringify({ checked, ...counts, links: links.map(fieldsOf) }, null, 2);
}
