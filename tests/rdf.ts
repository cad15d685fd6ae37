import { readFileSync } from 'node:fs';
import { parse as turtleAsJsonLd } from '@frogcat/ttl2jsonld';
import jsonld, { type JsonLdDocument } from 'jsonld';
import { Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { fixtures } from './builders.ts';

/** Statements as N-Quads in canonical form: equal texts say the same (RDF Dataset Canonicalization 1.0, W3C). */
const canonical = (document: JsonLdDocument) => jsonld.canonize(document, { format: 'application/n-quads' });

/** What a text in Turtle says, read by a library that wrote none of it. */
export const turtleStatements = (text: string): Promise<string> => canonical(turtleAsJsonLd(text));

/** What a text in JSON-LD says. Nothing is loaded for it. */
export const jsonLdStatements = (text: string): Promise<string> => canonical(JSON.parse(text));

/** Canonical statements as a set that can be asked. */
export const storeOf = (statements: string): Store =>
  new Store(new Parser({ format: 'application/n-quads' }).parse(statements));

const shapes = new Store(new Parser().parse(readFileSync(`${fixtures}/dcat-ap-3.0.1/shapes.ttl`, 'utf8')));

/** What breaks the shapes of DCAT-AP 3.0.1, a line each: what it is about, and which property. */
export async function shapeFaults(statements: string): Promise<string[]> {
  const { results } = await new SHACLValidator(shapes).validate(storeOf(statements));
  return results.map(({ focusNode, path, sourceConstraintComponent }) =>
    [focusNode, path, sourceConstraintComponent]
      .map((term) => (term && 'value' in term ? String(term.value) : ''))
      .join(' '),
  );
}
