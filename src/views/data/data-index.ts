import { messagesIn } from '../../language/message.ts';
import type { RecordGraph } from '../../queries/record-graph.ts';
import { codebookPath, dataPath, path, sectionPath } from '../../site/urls.ts';
import { type LanguageChoice, type LanguageOffer, languageChoice } from '../site/language-choice.ts';
import type { Inline } from '../text/inline.ts';

/** The page at the address of the folder of the data: to the pages that explain it, in both languages, and to its lists. */
export interface DataIndex extends LanguageChoice {
  offers: (LanguageOffer & { data: Inline & { href: string }; intro: string; codebook: Inline })[];
  /** What programs read first, each with its name. */
  files: Inline[];
}

const lists = [
  'manifest.json',
  'codebook.json',
  'datapackage.json',
  'csv-metadata.json',
  'openapi.json',
  'catalog.ttl',
  'records.ndjson',
];

export function dataIndex(graph: RecordGraph): DataIndex {
  const choice = languageChoice(graph);
  const offers = choice.offers.map((offer) => {
    const m = messagesIn(offer.lang);
    return {
      ...offer,
      data: { text: m.section.data, href: sectionPath('data', offer.lang) },
      intro: m.sectionIntro.data,
      codebook: { text: m.data.codebooks.fields.title, href: codebookPath(offer.lang) },
    };
  });
  return {
    ...choice,
    title: offers.map(({ data }) => data.text).join(' · '),
    description: offers.map(({ intro }) => intro).join(' '),
    path: path('data'),
    offers,
    files: lists.map((name) => ({ text: name, href: dataPath(name) })),
  };
}
