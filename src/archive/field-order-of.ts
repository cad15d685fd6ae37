import { localePattern } from '../language/locales.ts';
import { schemas } from '../model/entries.ts';
import { fieldAt, keysOf } from '../model/field.ts';
import { recordHomes, recordKinds, referenceFiles, referenceKinds } from '../model/kinds.ts';
import { redirectsFile, redirectsSchema } from '../model/redirect.ts';
import { siteSchema } from '../model/site.ts';
import { pageWordsSchema, textFileName, wordsSchema } from '../model/words.ts';
import type { OrderOf } from '../source/field-order.ts';

type Schema = Parameters<typeof keysOf>[0];

const inSchema =
  (schema: NonNullable<Schema>): OrderOf =>
  (path) =>
    keysOf(fieldAt(schema, path));

const pageTextPath = new RegExp(`^pages/[^/]+/(${localePattern})\\.mdx$`);

/** The order of fields in a file of a content folder, by its path there: that of its schema. Undefined for other files. */
export function fieldOrderOf(path: string): OrderOf | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const home = recordKinds.find((kind) => path.startsWith(`${recordHomes[kind].folder}/`));
  if (home && name === recordHomes[home].facts) return inSchema(schemas[home]);
  if (home && textFileName.test(name)) return inSchema(wordsSchema(home));
  if (pageTextPath.test(path)) return inSchema(pageWordsSchema);
  if (path === 'site.yaml') return inSchema(siteSchema);
  if (path === redirectsFile) return inSchema(redirectsSchema);
  const kind = referenceKinds.find((each) => referenceFiles[each] === path);
  const order = kind && inSchema(schemas[kind]);
  // The entries of a file are listed by id, in the order of the author.
  return order && ((at) => (at.length === 0 ? [] : order(at.slice(1))));
}
