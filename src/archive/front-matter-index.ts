import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { editorSchemas } from '../contracts/editor-schemas.ts';
import { recordHomes, recordKinds } from '../model/kinds.ts';
import { listFiles } from '../source/content-folder.ts';
import { keepCurrent } from '../source/keep-current.ts';

/** The name of the schema of the texts in each folder at the top of a content folder. */
const schemaOf = new Map([
  ...recordKinds.map((kind): [string, string] => [recordHomes[kind].folder, `${kind}-words`]),
  ['pages', 'page-words'],
]);

/** A file as the language server of Astro’s extension looks it up: its address, decoded, in lower case. */
const keyOf = (path: string) => decodeURIComponent(pathToFileURL(path).href).toLowerCase();

/**
 * Lists for the editor which front matter follows which schema. The YAML extension reads no front matter; Astro’s extension
 * does, for the files that `.astro/collections/collections.json` names (its setting `astro.content-intellisense`).
 *
 * @param root absolute path of the repository
 * @param contentDirs absolute paths of content folders
 */
export function indexFrontMatter(root: string, contentDirs: readonly string[]): void {
  const folder = join(root, '.astro', 'collections');
  const schemas = editorSchemas().filter(({ frontMatter }) => frontMatter);
  for (const { name, schema } of schemas) {
    keepCurrent(join(folder, `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
  }
  const texts = contentDirs.flatMap((dir) =>
    listFiles(dir)
      .filter((path) => /\.mdx?$/.test(path))
      .flatMap((path) => {
        const schema = schemaOf.get(path.split('/')[0] ?? '');
        return schema ? [[keyOf(join(dir, path)), schema]] : [];
      }),
  );
  const collections = schemas.map(({ name }) => ({ name, hasSchema: true }));
  const index = { collections, entries: Object.fromEntries(texts) };
  keepCurrent(join(folder, 'collections.json'), `${JSON.stringify(index, null, 2)}\n`);
}
