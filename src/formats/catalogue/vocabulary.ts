/** The vocabularies of DCAT-AP 3.0.1 (SEMIC), by the prefixes that its specification uses. */
export const prefixes = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

export type Prefixed = `${keyof typeof prefixes}:${string}`;

/** What the values of a property are: words in several languages, plain text, another resource, or of a datatype. */
type Kind = 'words' | 'text' | 'resource' | `xsd:${string}`;

/** Every property that the catalogue uses: what it is called in RDF, and what its values are. */
export const terms = {
  accessURL: ['dcat:accessURL', 'resource'],
  accrualPeriodicity: ['dct:accrualPeriodicity', 'resource'],
  algorithm: ['spdx:algorithm', 'resource'],
  availability: ['dcatap:availability', 'resource'],
  byteSize: ['dcat:byteSize', 'xsd:nonNegativeInteger'],
  checksum: ['spdx:checksum', 'resource'],
  checksumValue: ['spdx:checksumValue', 'xsd:hexBinary'],
  conformsTo: ['dct:conformsTo', 'resource'],
  contactPoint: ['dcat:contactPoint', 'resource'],
  dataset: ['dcat:dataset', 'resource'],
  description: ['dct:description', 'words'],
  distribution: ['dcat:distribution', 'resource'],
  downloadURL: ['dcat:downloadURL', 'resource'],
  endDate: ['dcat:endDate', 'xsd:date'],
  endpointDescription: ['dcat:endpointDescription', 'resource'],
  endpointURL: ['dcat:endpointURL', 'resource'],
  format: ['dct:format', 'resource'],
  hasEmail: ['vcard:hasEmail', 'resource'],
  hasURL: ['vcard:hasURL', 'resource'],
  homepage: ['foaf:homepage', 'resource'],
  identifier: ['dct:identifier', 'text'],
  landingPage: ['dcat:landingPage', 'resource'],
  language: ['dct:language', 'resource'],
  license: ['dct:license', 'resource'],
  mediaType: ['dcat:mediaType', 'resource'],
  modified: ['dct:modified', 'xsd:date'],
  agentName: ['foaf:name', 'words'],
  contactName: ['vcard:fn', 'words'],
  publisher: ['dct:publisher', 'resource'],
  servesDataset: ['dcat:servesDataset', 'resource'],
  service: ['dcat:service', 'resource'],
  startDate: ['dcat:startDate', 'xsd:date'],
  temporal: ['dct:temporal', 'resource'],
  theme: ['dcat:theme', 'resource'],
  themeTaxonomy: ['dcat:themeTaxonomy', 'resource'],
  title: ['dct:title', 'words'],
} as const satisfies Record<string, readonly [Prefixed, Kind]>;

type Term = keyof typeof terms;

type ValueOf<Of extends Term> = (typeof terms)[Of][1] extends 'resource'
  ? Resource | string
  : (typeof terms)[Of][1] extends 'words'
    ? Readonly<Record<string, string>>
    : string;

/**
 * Something that is described in RDF. Other resources are given whole or by their IRI; words by language; dates as days.
 * What is undefined is left out.
 */
export type Resource = {
  /** Its IRI; without one, it is known only as part of what refers to it. */
  id?: string;
  type: Prefixed;
} & { [Of in Term]?: ValueOf<Of> | readonly ValueOf<Of>[] | undefined };
