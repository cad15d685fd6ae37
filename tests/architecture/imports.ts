import { posix } from 'node:path';
import { isNode, listOf, nameOf, nodesOf, type SyntaxNode, syntaxTree } from './syntax.ts';
import { filesUnder, lineCount, textOf } from './tree.ts';

/** One import of a file: static, dynamic, re-export or type. */
export interface Import {
  /** As written; for a computed address its fixed parts, with … between. */
  readonly specifier: string;
  /** The file it leads to, relative to the root; absent for a package and for a computed address. */
  readonly target?: string;
  readonly computed: boolean;
}

/** What the rules of the house need to know of a file. */
export interface Source {
  readonly file: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  /** Every exported name. */
  readonly exports: readonly string[];
  /** Every look at the clock, as written: `new Date()`, `Date.now`, `Temporal.Now`. */
  readonly clocks: readonly string[];
}

const importing = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

/** Every source file of the house and the configuration that puts it together. */
export function readSources(): Source[] {
  const files = [...filesUnder('src').filter((file) => /\.(ts|mjs|astro)$/.test(file)), 'astro.config.mjs'];
  return files.map((file) => readSource(file, textOf(file)));
}

/** @throws where the file is not valid TypeScript or Astro. */
export function readSource(file: string, text: string): Source {
  const nodes = [...nodesOf(syntaxTree(file, text))];
  return {
    file,
    lines: lineCount(text),
    imports: nodes.flatMap((node) => importOf(file, node) ?? []),
    exports: nodes.flatMap(exportedNames),
    clocks: nodes.flatMap((node) => clockOf(node) ?? []),
  };
}

function importOf(file: string, node: SyntaxNode): Import | undefined {
  const source = importing.has(node.type) ? node.source : scriptSource(node);
  if (!isNode(source)) return undefined;
  const specifier = nameOf(source);
  if (specifier === undefined) return { specifier: fixedParts(source), computed: true };
  if (!specifier.startsWith('.')) return { specifier, computed: false };
  const path = specifier.replace(/[?#].*$/, '');
  return { specifier, target: posix.join(posix.dirname(file), path), computed: false };
}

/** `<script src="./menu.client.ts">` of an Astro component is an import too. */
function scriptSource(node: SyntaxNode): SyntaxNode | undefined {
  if (node.type !== 'JSXOpeningElement' || nameOf(node.name) !== 'script') return undefined;
  const source = listOf(node.attributes).find((attribute) => nameOf(attribute.name) === 'src')?.value;
  return isNode(source) && nameOf(source)?.startsWith('.') ? source : undefined;
}

function fixedParts(source: SyntaxNode): string {
  const parts = [...nodesOf(source)].flatMap((node) => {
    const value = node.type === 'TemplateElement' ? (node.value as { cooked: string }).cooked : node.value;
    return typeof value === 'string' && value !== '' ? [value] : [];
  });
  return `…${parts.join('…')}`;
}

function exportedNames(node: SyntaxNode): string[] {
  if (node.type !== 'ExportNamedDeclaration' && node.type !== 'ExportDefaultDeclaration') return [];
  const declaration = isNode(node.declaration) ? node.declaration : undefined;
  const declared = [declaration, ...listOf(declaration?.declarations)].map((one) => nameOf(one?.id));
  const listed = listOf(node.specifiers).map((one) => nameOf(one.exported));
  return [...declared, ...listed].filter((name) => name !== undefined);
}

function clockOf(node: SyntaxNode): string | undefined {
  const callee = nameOf(node.callee);
  if (node.type === 'NewExpression' && callee === 'Date' && listOf(node.arguments).length === 0) return 'new Date()';
  if (node.type === 'CallExpression' && callee === 'Date') return 'Date()';
  if (node.type !== 'MemberExpression') return undefined;
  const written = `${nameOf(node.object)}.${nameOf(node.property)}`;
  return written === 'Date.now' || written === 'Temporal.Now' ? written : undefined;
}
