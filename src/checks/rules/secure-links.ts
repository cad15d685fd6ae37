import { type CitedAddress, citedAddresses } from '../cited-addresses.ts';
import type { ArchiveRule } from '../rule.ts';

const isOpen = ({ url }: CitedAddress) => url.startsWith('http:');

const secure = (url: string) => url.replace(/^http:/, 'https:');

/**
 * Nobody is led over an open line where a safe one is known. A link of a text: where the content cites the same site
 * by https. An address in the facts says where something was read: only where the same page is cited by https.
 */
export const secureLinks: ArchiveRule = {
  name: 'words/secure-link',
  scope: 'archive',
  severity: 'note',
  judge: (archive) => {
    const { facts, links } = citedAddresses(archive);
    const safe = new Set([...facts, ...links].map(({ url }) => url).filter((url) => url.startsWith('https:')));
    const openLinks = links.filter(isOpen);
    const hosts = new Set(openLinks.length > 0 ? [...safe].map((url) => URL.parse(url)?.host) : []);
    const insecure = [
      ...facts.filter(isOpen).filter(({ url }) => safe.has(secure(url))),
      ...openLinks.filter(({ url }) => hosts.has(URL.parse(secure(url))?.host)),
    ];
    return insecure.map(({ url, at }) => ({ ...at, code: 'insecure-link', params: { url, secure: secure(url) } }));
  },
};
