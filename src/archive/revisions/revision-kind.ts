import { type Difference, differencesOf } from '../../checks/difference.ts';
import type { RecordState, TextState } from '../../checks/record-change.ts';
import { type Locale, locales } from '../../language/locales.ts';
import { changeKinds } from '../../model/record.ts';
import { withoutLayout } from '../../model/translation.ts';
import { bodyMeaning } from '../body-meaning.ts';
import type { Revision, RevisionKind } from './revision.ts';
import { isFields, readWritten, type WrittenRecord, type WrittenText } from './written-record.ts';

interface Note {
  id: string;
  kind: string;
}

function notesIn({ facts }: WrittenRecord): Note[] {
  const { changes } = facts;
  return (Array.isArray(changes) ? changes : []).flatMap((change) =>
    isFields(change) ? { id: String(change.id), kind: String(change.kind) } : [],
  );
}

/** The kind of a revision by its notes; undefined where none has a kind that is known. */
function kindOfNotes(notes: readonly Note[]): RevisionKind | undefined {
  const kinds = changeKinds.filter((kind) => notes.some((note) => note.kind === kind));
  const [first] = kinds;
  return first === 'clarification' || first === 'update' ? 'substantive' : first;
}

/** A state in the form in which two are compared; what does not fit the model is compared as it is. */
function stateOf({ facts, texts, files }: WrittenRecord, bodies: Record<string, string>): RecordState {
  const sources = (Array.isArray(facts.sources) ? facts.sources : []).filter(isFields);
  const ofTexts = Object.entries(texts).map(([lang, { name, words }]): [string, TextState] => {
    return [lang, { file: name, words, body: bodies[lang] ?? '', blocks: [] }];
  });
  return {
    facts: { ...facts, sources },
    texts: Object.fromEntries(ofTexts),
    attachments: files,
  } as unknown as RecordState;
}

/** What the bodies of a text say before and after: only where they are written differently are they rendered. */
function bodiesOf(before: WrittenText | undefined, after: WrittenText | undefined): [string, string] {
  const [old, now] = [before, after].map((text) => withoutLayout(text?.body ?? ''));
  if (old === undefined || now === undefined || old === now) return ['', ''];
  const [oldMeaning, nowMeaning] = [before, after].map((text) => text && bodyMeaning(text.source, text.name));
  return oldMeaning !== undefined && nowMeaning !== undefined ? [oldMeaning, nowMeaning] : [old, now];
}

/** A note that was given other words after it was published. */
function hasRewordedNote(before: WrittenRecord, after: WrittenRecord): boolean {
  return locales.some((lang) => {
    const [old, now] = [before, after].map(({ texts }) => texts[lang]?.words.changes);
    if (!isFields(old) || !isFields(now)) return false;
    return Object.keys(old).some((id) => Object.hasOwn(now, id) && old[id] !== now[id]);
  });
}

const follows = ({ texts }: WrittenRecord, lang: Locale) => texts[lang]?.words.follows;

/** Whether a translation, and nothing but that, was changed to follow its original. */
function followsAgain(before: WrittenRecord, after: WrittenRecord, changed: readonly string[]): boolean {
  const lang = locales.find((each) => each !== after.facts.original);
  const name = lang && after.texts[lang]?.name;
  if (!lang || name === undefined) return false;
  return changed.every((file) => file === name) && follows(before, lang) !== follows(after, lang);
}

const meaningOf = ({ facts, texts, files }: WrittenRecord) =>
  JSON.stringify([facts, locales.map((lang) => texts[lang]?.words), files]);

/** What a revision did to the one before it, and the ids of the notes that came with it. */
export function kindOf(
  earlier: ReadonlyMap<string, string>,
  later: ReadonlyMap<string, string>,
): Pick<Revision, 'kind' | 'notes' | 'changesFacts'> {
  const [before, after] = [readWritten(earlier), readWritten(later)];
  const known = new Set(notesIn(before).map(({ id }) => id));
  const added = notesIn(after).filter(({ id }) => !known.has(id));
  const kind = kindOfNotes(added);
  return { ...(kind ? { kind } : withoutNote(before, after)), notes: added.map(({ id }) => id) };
}

/** Fields of the facts that say where the record was read and where it belongs, and nothing about its subject. */
const apart = ['sources', 'topics', 'related'];

const isOfFacts = ({ changed }: Difference) => changed.part === 'field' && !apart.includes(changed.field);

/** What a revision did that came without a note. */
function withoutNote(before: WrittenRecord, after: WrittenRecord): Pick<Revision, 'kind' | 'changesFacts'> {
  const bodies = Object.fromEntries(locales.map((lang) => [lang, bodiesOf(before.texts[lang], after.texts[lang])]));
  const of = (index: 0 | 1) => Object.fromEntries(locales.map((lang) => [lang, bodies[lang]?.[index] ?? '']));
  const differences = differencesOf(stateOf(before, of(0)), { ...stateOf(after, of(1)), file: '' });
  const changed = differences.map(({ file }) => file);
  const silent = { kind: 'silent', ...(differences.some(isOfFacts) && { changesFacts: true }) } as const;
  if (hasRewordedNote(before, after)) return silent;
  if (differences.length > 0) return followsAgain(before, after, changed) ? { kind: 'translation' } : silent;
  if (locales.some((lang) => after.texts[lang] && !before.texts[lang])) return { kind: 'translation' };
  return { kind: meaningOf(before) === meaningOf(after) ? 'formatting' : 'metadata' };
}
