import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

/** A search as a browser or another search engine can use it. Addresses are absolute. */
export interface SearchDescription {
  /** At most 16 characters. */
  shortName: string;
  name: string;
  description: string;
  lang: string;
  /** The address of the description itself. */
  self: string;
  /** That of the answers, with `{searchTerms}` where the words go. */
  template: string;
  icon: string;
}

/** An OpenSearch description document (OpenSearch 1.1, draft 6). */
export function toOpenSearch({ shortName, name, description, lang, self, template, icon }: SearchDescription): string {
  const tree = x('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
    x('ShortName', shortName),
    x('Description', description),
    x('LongName', name),
    x('Language', lang),
    x('InputEncoding', 'UTF-8'),
    x('OutputEncoding', 'UTF-8'),
    x('Image', { width: '32', height: '32', type: 'image/x-icon' }, icon),
    x('Url', { type: 'text/html', method: 'get', template }),
    x('Url', { type: 'application/opensearchdescription+xml', rel: 'self', template: self }),
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(tree, { closeEmptyElements: true })}\n`;
}
