import { nearest } from '../../language/nearest.ts';
import type { ArchiveRule, Claim } from '../rule.ts';
import type { ArchiveSubject, RedirectSubject } from '../subject.ts';

/** Places and terms are shown on pages of other things: no address of their own leads to them. */
const hasNoPage = new Set<string>(['place', 'term']);

function judged(redirect: RedirectSubject, archive: ArchiveSubject): Claim[] {
  const { from, to, file, path } = redirect;
  const { redirects, owners, ownerOf, unread } = archive;
  const at = (field: string) => ({ file, path: [...path, field] });
  if (ownerOf.has(from)) return [{ ...at('from'), code: 'redirect-from-present', params: { from } }];
  if (redirects.find((each) => each.from === from) !== redirect) {
    return [{ ...at('from'), code: 'redirect-twice', params: { from } }];
  }
  const target = ownerOf.get(to);
  if (target && hasNoPage.has(target.kind)) {
    return [{ ...at('to'), code: 'redirect-to-pageless', params: { to } }];
  }
  if (target || unread.size > 0) return [];
  const now = redirects.find((each) => each.from === to)?.to;
  if (now !== undefined) return [{ ...at('to'), code: 'redirect-to-renamed', params: { to, now } }];
  const meant = nearest(to, [...ownerOf.keys(), ...owners.map(({ id }) => id)]);
  return [{ ...at('to'), code: 'redirect-to-nothing', params: { to, meant } }];
}

/** A former id leads to something that is here, in one step, and is nobody else’s id. */
export const redirectsLead: ArchiveRule = {
  name: 'redirect/leads-on',
  scope: 'archive',
  severity: 'error',
  judge: (archive) => archive.redirects.flatMap((redirect) => judged(redirect, archive)),
};
