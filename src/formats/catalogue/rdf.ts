import { type BlankNode, DataFactory, type NamedNode, type Quad, type Quad_Object, Writer } from 'n3';
import { type Prefixed, prefixes, type Resource, terms } from './vocabulary.ts';

const { blankNode, literal, namedNode, quad } = DataFactory;

/** The IRI of a prefixed name. */
function iriOf(name: Prefixed): string {
  const [prefix = '', local] = name.split(':');
  return `${prefixes[prefix as keyof typeof prefixes]}${local}`;
}

type Description = readonly [term: keyof typeof terms, values: readonly unknown[]];

/** The properties of a resource with their values, in the order in which they were given. */
function descriptionsOf({ id: _, type: __, ...properties }: Resource): Description[] {
  return Object.entries(properties).flatMap(([term, given]) =>
    given === undefined ? [] : [[term as keyof typeof terms, [given].flat()] as const],
  );
}

/**
 * The statements about a resource, then those about all that it refers to. Blank nodes are numbered, so that every build
 * is alike.
 */
function quadsOf(resource: Resource, count = { blanks: 0 }, node = nodeOf(resource, count)): Quad[] {
  const own: Quad[] = [];
  const others: Quad[] = [];
  const state = (predicate: string, object: Quad_Object) => own.push(quad(node, namedNode(predicate), object));
  state('http://www.w3.org/1999/02/22-rdf-syntax-ns#type', namedNode(iriOf(resource.type)));
  for (const [term, values] of descriptionsOf(resource)) {
    const [name, kind] = terms[term];
    for (const value of values) {
      if (kind === 'words') {
        for (const [lang, text] of Object.entries(value as object)) state(iriOf(name), literal(text, lang));
      } else if (kind !== 'resource') {
        state(iriOf(name), kind === 'text' ? literal(String(value)) : literal(String(value), namedNode(iriOf(kind))));
      } else if (typeof value === 'string') {
        state(iriOf(name), namedNode(value));
      } else {
        const other = nodeOf(value as Resource, count);
        state(iriOf(name), other);
        others.push(...quadsOf(value as Resource, count, other));
      }
    }
  }
  return [...own, ...others];
}

function nodeOf({ id }: Resource, count: { blanks: number }): NamedNode | BlankNode {
  if (id !== undefined) return namedNode(id);
  count.blanks += 1;
  return blankNode(`b${count.blanks}`);
}

/** Descriptions as Turtle (RDF 1.1 Turtle, W3C). */
export function toTurtle(resource: Resource): string {
  const writer = new Writer({ prefixes });
  writer.addQuads(quadsOf(resource));
  let text = '';
  // Without a stream to write to, the library calls back at once.
  writer.end((error, result) => {
    if (error) throw error;
    text = result;
  });
  return text;
}

/** The names of properties as JSON-LD explains them (JSON-LD 1.1, 4.1). */
const context = {
  ...prefixes,
  id: '@id',
  type: '@type',
  ...Object.fromEntries(
    Object.entries(terms).map(([term, [name, kind]]) => {
      if (kind === 'text') return [term, name];
      if (kind === 'words') return [term, { '@id': name, '@container': '@language' }];
      return [term, { '@id': name, '@type': kind === 'resource' ? '@id' : kind }];
    }),
  ),
};

/** Descriptions as JSON-LD 1.1, with a context of their own: whoever reads them loads nothing else. */
export function toJsonLd(resource: Resource): string {
  return `${JSON.stringify({ '@context': context, ...resource })}\n`;
}
