import { citedAddresses } from '../cited-addresses.ts';
import type { ArchiveRule } from '../rule.ts';

/** Parameters by which newsletters, advertisements and networks follow readers, and sessions of one reader. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_[ce]id|mkt_tok|_hsenc|_hsmi|oly_\w+_id|vero_id|ref_src|phpsessid|jsessionid)$/i;

/** An address without what follows its readers; undefined where it has nothing of that kind. */
function untracked(address: string): string | undefined {
  const [, before = '', query = '', after = ''] = /^([^?#]*)\?([^#]*)(#.*)?$/.exec(address) ?? [];
  const withoutSession = before.replace(/;jsessionid=[^/]*/i, '');
  const all = query.split('&');
  const kept = all.filter((parameter) => !tracking.test(parameter.split('=')[0] ?? ''));
  if (before === '' || kept.length === all.length) return undefined;
  return `${withoutSession}${kept.length > 0 ? `?${kept.join('&')}` : ''}${after}`;
}

/** Nobody is followed by a link of the record: an address has no parameters that only count readers. */
export const trackedLinks: ArchiveRule = {
  name: 'words/tracked-link',
  scope: 'archive',
  severity: 'note',
  judge: (archive) => {
    const { facts, links } = citedAddresses(archive);
    return [...facts, ...links].flatMap(({ url, at }) => {
      const clean = url.includes('?') ? untracked(url) : undefined;
      return clean === undefined ? [] : { ...at, code: 'tracked-link' as const, params: { url, clean } };
    });
  },
};
