import { PassThrough } from 'node:stream';
import type { Terminal } from '../../../src/cli/new/ask.ts';

/** Answers each question, known by a word of it, by the keys beside it. */
export function anEditorWho(answers: [question: string, keys: string[]][]): Terminal {
  const input = new PassThrough();
  const output = Object.assign(new PassThrough(), { columns: 200, rows: 50, isTTY: true });
  const waiting = [...answers];
  let shown = '';
  output.on('data', async (chunk: Buffer) => {
    shown += chunk.toString();
    const [question, keys] = waiting[0] ?? [];
    if (question === undefined || keys === undefined || !shown.includes(question)) return;
    waiting.shift();
    shown = '';
    for (const key of keys) {
      // A key that comes while a question is still being drawn is lost.
      await new Promise((resolve) => setImmediate(resolve));
      input.write(key);
    }
  });
  return { input, output };
}
