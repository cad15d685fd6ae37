import { stringify } from 'yaml';
import { fingerprint } from '../../archive/fingerprint.ts';
import type { Locale } from '../../language/locales.ts';
import type { RecordKind } from '../../model/kinds.ts';
import { originalFingerprint, withoutLayout } from '../../model/translation.ts';
import type { FullWish } from './wish.ts';

const remarks: Record<Locale, { summary: string; plain: string; body: string; follows: string }> = {
  en: {
    summary: 'One sentence for lists and search results.',
    plain: 'At most sixty words in plain language, for someone who has never heard of the forums.',
    body: 'The text itself begins below the next line of three hyphens.',
    follows: 'written by npm run translate -- --done',
  },
  hu: {
    summary: 'Egy mondat a listákhoz és a találatokhoz.',
    plain: 'Legfeljebb hatvan szó közérthetően, annak, aki még nem hallott a fórumokról.',
    body: 'Maga a szöveg a következő, három kötőjelből álló sor alatt kezdődik.',
    follows: 'az npm run translate -- --done parancs írja',
  },
};

/** A list that most records of the kind have words for. */
const example: Record<RecordKind, { list: string; id: string }> = {
  meeting: { list: 'agenda', id: 'first-item' },
  campaign: { list: 'phases', id: 'first-phase' },
  'funding-call': { list: 'eligible', id: 'organisations' },
};

/** The words of a new record in one language: the title, and as remarks what an editor writes next. */
export function wordsFile({ kind, titles, original }: FullWish, text: Locale, lang: Locale): string {
  const say = remarks[lang];
  const { list, id } = example[kind];
  const title = stringify({ title: titles[text] }, { lineWidth: 0 }).trimEnd();
  const words = { title: titles[original] };
  const follows = originalFingerprint({ words, bodyDigest: fingerprint(withoutLayout('')), changes: [] }, fingerprint);
  return [
    '---',
    title,
    `# summary: ${say.summary}`,
    `# plain-summary: ${say.plain}`,
    ...(text === original ? [] : [`follows: ${follows}  # ${say.follows}`]),
    `# ${list}:`,
    `#   ${id}: …`,
    `# ${say.body}`,
    '---',
    '',
  ].join('\n');
}
