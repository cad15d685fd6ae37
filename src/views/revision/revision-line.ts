import { dateText, dateTimeText } from '../../language/dates.ts';
import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { numberText } from '../../language/numbers.ts';
import { localTimeOf } from '../../model/instant.ts';
import type { DatedRecord } from '../../queries/record-graph.ts';
import type { ShownRevision } from '../../queries/revisions.ts';
import { historyPath } from '../../site/urls.ts';
import { wordsOf } from '../record/words-of.ts';
import type { Inline } from '../text/inline.ts';

/** A revision as a line of a list: when, what kind, and why. */
export interface RevisionLine {
  key: string;
  number: string;
  /** To the minute, at home. */
  time: string;
  day: string;
  /** ISO 8601, UTC. */
  iso: string;
  kind: ShownRevision['kind'];
  kindLabel: string;
  about: string;
  notes: { label: string; text: Inline }[];
  href: string;
  isWithheld: boolean;
}

/** The notes on changes that came with a revision, as they read now. */
function notesOf(record: DatedRecord, { notes }: ShownRevision, lang: Locale): RevisionLine['notes'] {
  const m = messagesIn(lang).change;
  return notes.flatMap((id) => {
    const change = record.facts.changes.find((each) => each.id === id);
    const text = wordsOf(record, 'changes', id, lang);
    return change && text ? [{ label: m[change.kind], text }] : [];
  });
}

/** A revision of a record as a line of a list. */
export function revisionLine(record: DatedRecord, revision: ShownRevision, lang: Locale): RevisionLine {
  const m = messagesIn(lang).revision;
  const { key, kind, published, isWithheld } = revision;
  const local = localTimeOf(published).slice(0, 16);
  return {
    key,
    number: numberText(revision.number, lang),
    time: dateTimeText(local, lang),
    day: dateText(local.slice(0, 10), lang),
    iso: published,
    kind,
    kindLabel: m.kind[kind],
    about: m.about[kind],
    notes: notesOf(record, revision, lang),
    href: historyPath(record.kind, lang, record.id, key),
    isWithheld,
  };
}
