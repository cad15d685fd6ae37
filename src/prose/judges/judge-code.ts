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
    complain(
      reading,
      node,
      word,
      `Program code (${word}) stands in the text.`,
      'Delete these lines; the tags of the handbook can be used without them.',
    );
    return;
  }
  const beginning = node.value.trim().split(/\s+/).slice(0, 4).join(' ');
  complain(
    reading,
    node,
    word,
    `The paragraph "${beginning} …" begins with the word "${word}" in small letters, which is taken for program code.`,
    `Begin the paragraph with another word ("The ${beginning} …"), or with a capital letter.`,
  );
}

/** Braces in a text: MDX would calculate what stands between them. */
export function judgeExpression(node: Expression, reading: Reading): void {
  const inside = node.value.trim();
  if (inside.startsWith('/*') || inside.startsWith('//')) {
    complain(
      reading,
      node,
      'comment',
      'A comment stands between braces { }.',
      'Delete it; a remark for colleagues belongs in the message that goes with the change.',
    );
    return;
  }
  complain(
    reading,
    node,
    'expression',
    `Braces have a meaning of their own here: {${shortened(inside)}}.`,
    'Delete the braces; if readers shall see them, write \\{ and \\} instead of { and }.',
  );
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
