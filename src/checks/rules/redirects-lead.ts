import { nearest } from '../../language/nearest.ts';
import type { ArchiveRule, Claim } from '../rule.ts';
import type { ArchiveSubject, RedirectSubject } from '../subject.ts';

/** Places and terms are shown on pages of other things: no address of their own leads to them. */
const hasNoPage = new Set<string>(['place', 'term']);

function judged(redirect: RedirectSubject, archive: ArchiveSubject): Claim[] {
  const { from, to, file, path } = redirect;
  const { redirects, owners, ownerOf, unread } = archive;
  const at = (field: string, sentence: string, remedy: string): Claim[] => [
    { file, path: [...path, field], sentence, remedy },
  ];
  if (ownerOf.has(from)) {
    return at(
      'from',
      `“${from}” is the id of something that is here, so nothing can lead away from it.`,
      'Write the former id here and the present one under to, or remove this entry.',
    );
  }
  if (redirects.find((each) => each.from === from) !== redirect) {
    return at('from', `“${from}” stands here twice.`, 'Keep the entry with the present id.');
  }
  const target = ownerOf.get(to);
  if (target && hasNoPage.has(target.kind)) {
    return at('to', `“${to}” has no page of its own to lead to.`, 'Remove this entry; such things have no addresses.');
  }
  if (target || unread.size > 0) return [];
  const later = redirects.find((each) => each.from === to)?.to;
  const meant = later ?? nearest(to, [...ownerOf.keys(), ...owners.map(({ id }) => id)]);
  const sentence = later ? `“${to}” was renamed as well.` : `Nothing has the id “${to}”.`;
  return at('to', sentence, meant ? `Write the present id: to: ${meant}.` : 'Write the id that it has now.');
}

/** A former id leads to something that is here, in one step, and is nobody else’s id. */
export const redirectsLead: ArchiveRule = {
  code: 'redirect/leads-on',
  severity: 'error',
  judge: (archive) => archive.redirects.flatMap((redirect) => judged(redirect, archive)),
};
