import type { HastNode } from 'satteri';
import { complain, type Reading } from '../reading.ts';

type ModuleLine = Extract<HastNode, { type: 'mdxjsEsm' }>;
type Expression = Extract<HastNode, { type: 'mdxFlowExpression' | 'mdxTextExpression' }>;

const realCode =
  /^(?:import\s*(?:["'{*]|\w+\s*(?:,.*)?\s+from\s*["'])|export\s*(?:[{*]|(?:default|const|let|var|function|class|async|type)\s))/s;

/** A paragraph that begins with `import` or `export` in small letters: MDX takes it for program code, whatever follows. */
export function judgeModuleLine(node: ModuleLine, reading: Reading): void {
  const word = node.value.trimStart().startsWith('import') ? 'import' : 'export';
  if (realCode.test(node.value.trimStart())) {
    complain(reading, node, word, { code: 'program-code', params: { word } });
    return;
  }
  const beginning = node.value.trim().split(/\s+/).slice(0, 4).join(' ');
  complain(reading, node, word, { code: 'paragraph-like-code', params: { word, beginning } });
}

/** Braces in a text: MDX would calculate what is between them. */
export function judgeExpression(node: Expression, reading: Reading): void {
  const inside = node.value.trim();
  if (inside.startsWith('/*') || inside.startsWith('//')) {
    complain(reading, node, 'comment', { code: 'comment-in-braces', params: {} });
    return;
  }
  complain(reading, node, 'expression', { code: 'braces', params: { inside: shortened(inside) } });
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
