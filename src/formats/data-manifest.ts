import { sha256Of } from '../archive/sha256.ts';
import type { Kind } from '../model/kinds.ts';
import { recordKinds, referenceKinds } from '../model/kinds.ts';
import { dataVersion } from '../model/published-fields.ts';
import type { RecordGraph } from '../queries/record-graph.ts';
import { contentType } from '../site/content-types.ts';
import { madeFile } from '../site/made-files.ts';
import { remembered } from '../site/page-reads.ts';
import { absolute, dataPath } from '../site/urls.ts';
import { type DataFile, schemaUrl } from './data-file.ts';
import { dataFiles } from './data-files.ts';

/** A file under `/data/` with what is in it, to the byte. */
export interface MeasuredFile extends DataFile {
  items: number;
  bytes: number;
  /** In hex digits. */
  sha256: string;
}

/** The size and digest of a file: as it has been made, where that is known. */
function measured(graph: RecordGraph, { name, pieces }: DataFile): Pick<MeasuredFile, 'bytes' | 'sha256'> {
  const made = madeFile(`data/${name}`);
  return made ? { bytes: made.size, sha256: made.digest } : sha256Of(pieces(graph));
}

/** Every file with its size and digest, found out once for all pages of a build that name them. */
export const measuredFiles = remembered((graph: RecordGraph): MeasuredFile[] =>
  dataFiles(graph).map((file) => ({ ...file, items: file.count(graph), ...measured(graph, file) })),
);

/** What is under `/data/`: how many of each kind, and each file with its schema, size and SHA-256. */
export function dataManifest(graph: RecordGraph): object {
  const files = measuredFiles(graph);
  const counts = (kinds: readonly Kind[]) =>
    Object.fromEntries(
      kinds.map((kind) => [kind, files.find(({ about, lang }) => about === kind && !lang)?.items ?? 0]),
    );
  const { site } = graph;
  return {
    version: dataVersion,
    name: site?.name ?? null,
    licence: site?.licence ?? null,
    reach: site?.reach ?? null,
    build: absolute(dataPath('build.json')),
    openapi: absolute(dataPath('openapi.json')),
    codebook: absolute(dataPath('codebook.json')),
    tables: absolute(dataPath('datapackage.json')),
    catalogue: absolute(dataPath('catalog.ttl')),
    records: counts(recordKinds),
    entries: counts(referenceKinds),
    files: files.map(({ name, about, lang, schema, items, bytes, sha256 }) => ({
      name,
      url: absolute(dataPath(name)),
      mediaType: contentType(name),
      about,
      lang: lang ?? null,
      schema: schema === undefined ? null : schemaUrl(schema),
      items,
      bytes,
      sha256,
    })),
  };
}
