import { attachedFiles, attachmentArchiveSize } from '../../archive/attachment-archive.ts';
import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { fileSizeText } from '../../language/numbers.ts';
import { isRecordKind } from '../../model/kinds.ts';
import type { DatedRecord, RecordGraph } from '../../queries/record-graph.ts';
import { archivePath } from '../../site/urls.ts';
import type { Inline } from '../text/inline.ts';

/** The archive of the attachments of a record, with its size; undefined where none is a file of its own. */
export async function archiveLink(graph: RecordGraph, id: string, lang: Locale): Promise<Inline | undefined> {
  const thing = graph.byId.get(id);
  const record = thing && isRecordKind(thing.kind) ? (thing as DatedRecord) : undefined;
  if (!record || attachedFiles(record).length === 0) return undefined;
  return {
    text: messagesIn(lang).record.archive,
    href: archivePath(record.facts.number),
    aside: fileSizeText(await attachmentArchiveSize(record), lang),
  };
}

/** A record whose attachments are published as an archive. */
export interface ArchiveRoute {
  params: { archive: string };
  props: { id: string };
}

/** The archives of all records that are shown and have attachments of their own. */
export function archiveRoutes({ records }: Pick<RecordGraph, 'records'>): ArchiveRoute[] {
  return records
    .filter((record) => attachedFiles(record).length > 0)
    .map(({ id, facts }) => ({ params: { archive: facts.number }, props: { id } }));
}
