import { locales } from '../../language/locales.ts';
import type { ArchiveRule, Claim } from '../rule.ts';
import { stringsIn } from '../strings-in.ts';
import type { ArchiveSubject } from '../subject.ts';

interface Cited {
  url: string;
  at: Pick<Claim, 'file' | 'path' | 'position'>;
}

const isAddress = (text: string) => /^https?:\/\//.test(text);

/** Every address in the facts, and every link in the texts. */
function citedIn({ records, entries, pages }: ArchiveSubject): { facts: Cited[]; links: Cited[] } {
  const texts = [...records.flatMap((record) => locales.flatMap((lang) => record.texts[lang] ?? [])), ...pages];
  return {
    facts: [...records, ...entries].flatMap(({ facts, file, base }) =>
      stringsIn(facts, isAddress).map(({ text: url, path }) => ({ url, at: { file, path: [...base, ...path] } })),
    ),
    links: texts.flatMap(({ file, mentions }) =>
      mentions.flatMap(({ target, line, column }) =>
        isAddress(target) ? { url: target, at: { file, position: { line, column } } } : [],
      ),
    ),
  };
}

const isOpen = ({ url }: Cited) => url.startsWith('http:');

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
    const { facts, links } = citedIn(archive);
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
