declare module '@frogcat/ttl2jsonld' {
  /** Turtle as JSON-LD. @throws Error for what is no Turtle */
  export function parse(text: string, options?: { baseIRI?: string }): import('jsonld').JsonLdDocument;
}
