import type { FactsOf } from '../../model/entries.ts';
import type { ReferenceKind } from '../../model/kinds.ts';
import type { EntryHeadFields } from '../../model/published-fields.ts';
import type { RecordGraph } from '../../queries/record-graph.ts';
import { absolute } from '../../site/urls.ts';
import { hrefOf } from '../text/inline.ts';
import { namesInBoth } from './names.ts';
import { shownFacts } from './shown-facts.ts';

/** A reference entry as it is published for programs. */
export interface EntryDocument extends EntryHeadFields {
  facts: Omit<FactsOf[ReferenceKind], 'status'>;
}

/** A reference entry with everything that is published of it. */
export function entryDocument(graph: RecordGraph, entry: RecordGraph['entries'][number]): EntryDocument {
  const { kind, id } = entry;
  const [en, hu] = [hrefOf(entry, 'en'), hrefOf(entry, 'hu')];
  return {
    kind,
    id,
    name: namesInBoth(entry),
    urls: en && hu ? { en: absolute(en), hu: absolute(hu) } : null,
    facts: shownFacts(graph, entry),
  };
}
