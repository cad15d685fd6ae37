import { locales } from '../language/locales.ts';
import type { Claim } from './rule.ts';
import { stringsIn } from './strings-in.ts';
import type { ArchiveSubject } from './subject.ts';

/** An address on the web, and the field or position that gives it. */
export interface CitedAddress {
  url: string;
  at: Pick<Claim, 'file' | 'path' | 'position'>;
}

const isAddress = (text: string) => /^https?:\/\//.test(text);

/** Every address in the facts, and every link in the texts. */
export function citedAddresses({ records, entries, pages }: Pick<ArchiveSubject, 'records' | 'entries' | 'pages'>): {
  facts: CitedAddress[];
  links: CitedAddress[];
} {
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
