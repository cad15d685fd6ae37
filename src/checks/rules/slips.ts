import type { Diagnosis } from '../../language/diagnosis.ts';
import { type Locale, locales } from '../../language/locales.ts';
import type { RuleName } from '../../language/messages/guide/all-en.ts';
import type { ArchiveRule, Claim, RecordRule, Severity } from '../rule.ts';
import { stringsIn } from '../strings-in.ts';
import type { EntrySubject, WordsSubject } from '../subject.ts';
import { type SlipKind, type SlipTrace, slipsIn } from '../traces/slips.ts';

const names = {
  unfinished: 'words/unfinished',
  'other-marks': 'words/other-marks',
  garbled: 'words/garbled',
  'mistyped-address': 'words/mistyped-address',
  'impossible-date': 'words/impossible-date',
  notation: 'words/notation',
  punctuation: 'words/punctuation',
  spelling: 'words/spelling',
} as const satisfies Record<SlipKind, RuleName>;

/** What a reader can still make sense of, or an author may have meant, is noted. */
const severityOf = (kind: SlipKind): Severity =>
  kind === 'notation' || kind === 'punctuation' || kind === 'spelling' ? 'note' : 'error';

function diagnosisOf({ kind, text: written, meant, flaw }: SlipTrace): Diagnosis {
  if (flaw) return { code: 'flaw-of-language', params: { flaw, written, meant } };
  if (kind === 'unfinished') return { code: 'unfinished-text', params: { written } };
  if (kind === 'other-marks') return { code: 'marks-of-other-program', params: { written, meant: meant ?? written } };
  return { code: 'garbled-word', params: { written, meant } };
}

type Writing = Pick<WordsSubject, 'file' | 'traces'> & { words: object | undefined };

/** Fields of whole sentences. */
const ofSentences = new Set(['summary', 'plain-summary', 'note', 'description', 'definition']);

/** Longer words are not looked at. */
const longestWord = 60;

/** What is wrong with the beginning or end of a field by what belongs there: a title, or whole sentences. */
function edgesOf(text: string, field: string | number | undefined): SlipTrace[] {
  const [first = ''] = /^(?:az?|\p{Ll}{2,})(?![\p{L}.-])/u.exec(text) ?? [];
  const [last = ''] = /[\p{L}\p{N}-]+\.?$/u.exec(text.slice(-longestWord)) ?? [];
  const isLong = text.split(' ').length > 4;
  const slips: SlipTrace[] = [];
  if (!isLong || (field !== 'title' && !ofSentences.has(String(field)))) return slips;
  if (first) {
    const meant = first.charAt(0).toUpperCase() + first.slice(1);
    slips.push({ kind: 'spelling', flaw: 'small-sentence', text: first, offset: 0, meant });
  }
  const offset = text.length - last.length;
  if (field === 'title' && /^\p{Ll}{4,}\.$/u.test(last)) {
    slips.push({ kind: 'punctuation', flaw: 'heading-sign', text: last, offset, meant: last.slice(0, -1) });
  }
  if (field !== 'title' && last !== '' && !last.endsWith('.')) {
    slips.push({ kind: 'punctuation', flaw: 'sentence-end', text: last, offset, meant: `${last}.` });
  }
  return slips;
}

/** Addresses and ids are no words. */
const isRead = (text: string) => !/^https?:|^[a-z0-9-]*$/.test(text);

/** A slip in a field, and the path of the field. */
interface FieldSlip {
  slip: SlipTrace;
  path: readonly (string | number)[];
}

/** What has been found in fields: the rule of each kind asks for it. */
const found = new WeakMap<object, readonly FieldSlip[]>();

function inFields(
  fields: object | undefined,
  langOf: (path: FieldSlip['path']) => Locale,
  kind: SlipKind,
): FieldSlip[] {
  if (!fields) return [];
  const all = found.getOrInsertComputed(fields, () =>
    stringsIn(fields, isRead).flatMap(({ text, path }) =>
      [...slipsIn(text, langOf(path)), ...edgesOf(text, path[0])].map((slip) => ({ slip, path })),
    ),
  );
  return all.filter(({ slip }) => slip.kind === kind);
}

function claimsAbout({ file, words, traces }: Writing, lang: Locale, kind: SlipKind): Claim[] {
  return [
    ...inFields(words, () => lang, kind).map(({ slip, path }) => ({ file, path, ...diagnosisOf(slip) })),
    ...traces.slips.flatMap((slip) =>
      slip.kind === kind ? { file, position: { line: slip.line, column: slip.column }, ...diagnosisOf(slip) } : [],
    ),
  ];
}

const langOfField = (path: readonly (string | number)[]): Locale => (path.at(-1) === 'hu' ? 'hu' : 'en');

const claimsAboutEntry = ({ file, base, facts }: EntrySubject, kind: SlipKind): Claim[] =>
  inFields(facts, langOfField, kind).map(({ slip, path }) => ({
    file,
    path: [...base, ...path],
    ...diagnosisOf(slip),
  }));

const inRecords = (kind: SlipKind): RecordRule => ({
  name: names[kind],
  scope: 'record',
  severity: severityOf(kind),
  judge: ({ facts, texts }) =>
    locales.flatMap((lang) => {
      const text = texts[lang];
      if (!text) return [];
      const claims = claimsAbout(text, lang, kind);
      // A draft may say what its author has still to do.
      const isExpected = kind === 'unfinished' && facts.status === 'draft';
      return isExpected ? claims.map((claim) => ({ ...claim, severity: 'note' as const })) : claims;
    }),
});

const elsewhere = (kind: SlipKind): ArchiveRule => ({
  name: names[kind],
  scope: 'archive',
  severity: severityOf(kind),
  judge: ({ pages, entries }) => [
    ...pages.flatMap((page) => claimsAbout(page, page.lang, kind)),
    ...entries.flatMap((entry) => claimsAboutEntry(entry, kind)),
  ],
});

const kinds = Object.keys(names) as SlipKind[];

/** A text for readers holds no note of its author, no mark of another program, and letters for letters: in records … */
export const slipsInRecords: readonly RecordRule[] = kinds.map(inRecords);

/** … and on pages of the site and in the entries that records name. */
export const slipsElsewhere: readonly ArchiveRule[] = kinds.map(elsewhere);
