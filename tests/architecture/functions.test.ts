import { describe, expect, it } from 'vitest';
import { isNode, listOf, nameOf, nodesOf, type SyntaxNode, syntaxTree } from './syntax.ts';
import { filesUnder, textOf } from './tree.ts';

const mostLines = 60;
const mostParameters = 5;

const functions = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

interface Measured {
  readonly line: number;
  readonly lines: number;
  readonly parameters: number;
}

/** How long each function of a file is, from its first line to its last, and how many parameters it takes. */
function measured(file: string, text: string): Measured[] {
  const lineAt = (offset: unknown) => text.slice(0, Number(offset)).split('\n').length;
  const tree = syntaxTree(file, text);
  return [...nodesOf(tree)]
    .filter((node): node is SyntaxNode & { body: SyntaxNode } => functions.has(node.type) && isNode(node.body))
    .map((node) => {
      const [line, last] = [lineAt(node.start), lineAt(node.end)];
      // The parser holds a list of parameters, or a node that holds it.
      const parameters = isNode(node.params) ? listOf(node.params.items) : listOf(node.params);
      return { line, lines: last - line + 1, parameters: parameters.filter((each) => nameOf(each) !== 'this').length };
    });
}

/** The functions that do too much, a sentence each. */
function tooLarge(file: string, text: string): string[] {
  return measured(file, text).flatMap(({ line, lines, parameters }) => [
    ...(lines > mostLines ? [`${file}:${line} is a function of ${lines} lines: none has more than ${mostLines}.`] : []),
    ...(parameters > mostParameters
      ? [`${file}:${line} is a function of ${parameters} parameters: none has more than ${mostParameters}.`]
      : []),
  ]);
}

describe('functions', () => {
  it('have at most 60 lines and 5 parameters', () => {
    const files = filesUnder('src').filter((file) => /\.(ts|mjs)$/.test(file));
    expect(files.flatMap((file) => tooLarge(file, textOf(file)))).toEqual([]);
  });

  it('are refused one line or one parameter above the limit', () => {
    const long = (lines: number) => `export function a() {\n${'  b();\n'.repeat(lines - 2)}}\n`;
    expect(tooLarge('src/a.ts', long(60))).toEqual([]);
    expect(tooLarge('src/a.ts', long(61))).toEqual(['src/a.ts:1 is a function of 61 lines: none has more than 60.']);
    expect(tooLarge('src/a.ts', 'const a = (b, c, d, e, f) => b;')).toEqual([]);
    expect(tooLarge('src/a.ts', '\nconst a = (b, c, d, e, f, g) => b;')).toEqual([
      'src/a.ts:2 is a function of 6 parameters: none has more than 5.',
    ]);
  });
});
