import { stringify } from 'yaml';
import { fingerprint } from '../../archive/fingerprint.ts';
import type { Locale } from '../../language/locales.ts';
import type { RecordKind } from '../../model/kinds.ts';
import { originalFingerprint, withoutLayout } from '../../model/translation.ts';
import type { CheckedInput } from './record-input.ts';

const comments: Record<Locale, { summary: string; plain: string; body: string; follows: string }> = {
  en: {
    summary: 'One sentence on what happened, for lists and search results.',
    plain: 'At most 60 words in plain language, for someone who has never heard of the forums.',
    body: 'The text begins below the next line of three hyphens.',
    follows: 'written by npm run translate -- --done',
  },
  hu: {
    summary: 'Egy mondat arról, mi történt, a listákhoz és a találatokhoz.',
    plain: 'Legfeljebb 60 szó, közérthetően, olyan olvasónak, aki még nem hallott a fórumokról.',
    body: 'Maga a szöveg a következő, három kötőjelből álló sor alatt kezdődik.',
    follows: 'az npm run translate -- --done parancs írja',
  },
};

/** A list whose entries most records of the kind describe. */
const example: Record<RecordKind, { list: string; id: string }> = {
  meeting: { list: 'agenda', id: 'first-item' },
  campaign: { list: 'phases', id: 'first-phase' },
  'funding-call': { list: 'eligible', id: 'organisations' },
};

/** The words of a new record in one language: the title, and as comments what an editor writes next. */
export function wordsFile({ kind, titles, original }: CheckedInput, text: Locale, lang: Locale): string {
  const { summary, plain, body, follows: origin } = comments[lang];
  const { list, id } = example[kind];
  const title = stringify({ title: titles[text] }, { lineWidth: 0 }).trimEnd();
  const words = { title: titles[original] };
  const follows = originalFingerprint({ words, bodyDigest: fingerprint(withoutLayout('')), changes: [] }, fingerprint);
  return [
    '---',
    title,
    `# summary: ${summary}`,
    `# plain-summary: ${plain}`,
    ...(text === original ? [] : [`follows: ${follows}  # ${origin}`]),
    `# ${list}:`,
    `#   ${id}: …`,
    `# ${body}`,
    '---',
    '',
  ].join('\n');
}
