import type { Locale } from '../../language/locales.ts';
import type { RecordGraph } from '../../queries/record-graph.ts';
import { nameOf } from '../text/inline.ts';
import type { RevisionReader } from './readable-field.ts';

/** What readers of the site may see of revisions, and what they call it in a language. */
export const revisionReader = ({ hidden, byId }: RecordGraph, lang: Locale): RevisionReader => ({
  isHidden: (id) => hidden.has(id),
  nameOf: (id) => {
    const thing = byId.get(id);
    return thing && nameOf(thing, lang).text;
  },
});
