import type { Locale } from '../../language/locales.ts';
import type { CitedList } from '../../queries/citations.ts';
import { type CitationFormat, citationPath, type Section, sectionPath, yearPath } from '../../site/urls.ts';

/** A file with citations for a reference manager. */
export interface CitationLink {
  name: 'BibTeX' | 'RIS' | 'CSL-JSON';
  /** Media type. */
  type: string;
  path: string;
}

const formats: Record<CitationFormat, Omit<CitationLink, 'path'>> = {
  bib: { name: 'BibTeX', type: 'application/x-bibtex' },
  ris: { name: 'RIS', type: 'application/x-research-info-systems' },
  json: { name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json' },
};

export const citationFormats = Object.keys(formats) as CitationFormat[];

/** The files with the citations of what a page shows. */
export function citationLinks(page: string): CitationLink[] {
  return citationFormats.map((format) => ({ ...formats[format], path: citationPath(page, format) }));
}

/** The page to which the citations of a list belong. */
export function pageOfCitations({ of, id, period }: CitedList, lang: Locale): string {
  const section = of === 'everything' ? 'archive' : (of as Section);
  return period === undefined ? sectionPath(section, lang, id) : yearPath(section, lang, period);
}

/** The files with the citations of a list. */
export function listCitationLinks(list: CitedList, lang: Locale): CitationLink[] {
  return citationLinks(pageOfCitations(list, lang));
}
