import { locales } from '../../language/locales.ts';
import type { RecordSubject } from '../subject.ts';

/** What the facts and texts of a record name as files, links and pictures, whether it is there or not. */
export function namesIn({ facts, texts }: RecordSubject): Set<string> {
  const lists = facts as { materials?: { file?: string | undefined }[] } & typeof facts;
  return new Set([
    ...[...facts.attachments, ...(lists.materials ?? [])].flatMap(({ file }) => file ?? []),
    ...locales.flatMap((lang) => texts[lang]?.mentions.map(({ target }) => target) ?? []),
  ]);
}

/** The files of a record’s folder that its facts or texts name: those that are published. */
export function filesNamed(record: RecordSubject): string[] {
  const named = namesIn(record);
  return record.files.filter((name) => named.has(name));
}
