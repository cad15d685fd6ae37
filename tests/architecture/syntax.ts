import { parse } from '@astrojs/compiler-rs';
import { parseSync } from 'vite';

/** A node of a syntax tree, as both parsers shape it (ESTree). */
export type SyntaxNode = { readonly type: string } & Readonly<Record<string, unknown>>;

/** The syntax tree of a `.astro`, `.ts` or `.mjs` file, by the parsers that build the site. */
export function syntaxTree(file: string, source: string): SyntaxNode {
  if (file.endsWith('.astro')) {
    const { ast, diagnostics } = parse(source);
    const fault = diagnostics[0];
    if (fault) throw new Error(`${file} cannot be read: ${fault.text}`);
    return ast as unknown as SyntaxNode;
  }
  const { program, errors } = parseSync(file, source);
  const fault = errors[0];
  if (fault) throw new Error(`${file} cannot be read: ${fault.message}`);
  return program as unknown as SyntaxNode;
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** Every node of a tree, parents before children. */
export function* nodesOf(value: unknown): Generator<SyntaxNode> {
  if (Array.isArray(value)) for (const item of value) yield* nodesOf(item);
  else if (isNode(value)) {
    yield value;
    for (const child of Object.values(value)) yield* nodesOf(child);
  }
}

/** The nodes directly in a list field; empty where the field is none. */
export function listOf(value: unknown): SyntaxNode[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

/** The name of an identifier, or the value of a string in its place. */
export function nameOf(value: unknown): string | undefined {
  if (!isNode(value)) return undefined;
  const name = value.name ?? value.value;
  return typeof name === 'string' ? name : undefined;
}
