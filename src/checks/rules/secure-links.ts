import { locales } from '../../language/locales.ts';
import type { ArchiveRule, Claim } from '../rule.ts';
import type { ArchiveSubject } from '../subject.ts';

interface Cited {
  url: string;
  at: Pick<Claim, 'file' | 'path' | 'place'>;
}

type Path = (string | number)[];

function addressesIn(value: unknown, path: Path = []): { url: string; path: Path }[] {
  if (typeof value === 'string') return /^https?:\/\//.test(value) ? [{ url: value, path }] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    addressesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** Every address in the facts, and every link in the texts. */
function citedIn({ records, entries, pages }: ArchiveSubject): { facts: Cited[]; links: Cited[] } {
  const texts = [...records.flatMap((record) => locales.flatMap((lang) => record.texts[lang] ?? [])), ...pages];
  return {
    facts: [...records, ...entries].flatMap(({ facts, file, base }) =>
      addressesIn(facts).map(({ url, path }) => ({ url, at: { file, path: [...base, ...path] } })),
    ),
    links: texts.flatMap(({ file, mentions }) =>
      mentions.flatMap(({ target, line, column }) =>
        /^https?:\/\//.test(target) ? { url: target, at: { file, place: { line, column } } } : [],
      ),
    ),
  };
}

const secure = (url: string) => url.replace(/^http:/, 'https:');

/**
 * Nobody is led over an open line where a safe one is known. A link of a text: where the content cites the same site
 * by https. An address in the facts says where something was read: only where the same page is cited by https.
 */
export const secureLinks: ArchiveRule = {
  code: 'words/secure-link',
  severity: 'note',
  judge: (archive) => {
    const { facts, links } = citedIn(archive);
    const safe = new Set([...facts, ...links].map(({ url }) => url).filter((url) => url.startsWith('https:')));
    const hosts = new Set([...safe].map((url) => URL.parse(url)?.host));
    const told = [
      ...facts.filter(({ url }) => safe.has(secure(url))),
      ...links.filter(({ url }) => hosts.has(URL.parse(secure(url))?.host)),
    ];
    return told.flatMap(({ url, at }) => {
      if (!url.startsWith('http:')) return [];
      const sentence = `The address ${url} begins with http:, and this content cites the same site with https:.`;
      return { ...at, sentence, remedy: `Try ${secure(url)}, and write it where it works.` };
    });
  },
};
