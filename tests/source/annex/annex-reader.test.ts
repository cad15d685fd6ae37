import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { annexReader } from '../../../src/source/annex/annex-reader.ts';
import { anArchiveFolder } from '../../builders.ts';
import { aDocx, aPdf } from '../../documents.ts';

function readerOf(files: Record<string, string | Uint8Array>, milliseconds?: number) {
  const root = anArchiveFolder(files);
  const reader = annexReader(milliseconds);
  onTestFinished(() => reader.close());
  return (name: string) => reader.read(join(root, name));
}

it('documents are read one after the other, whatever comes before', async () => {
  const read = readerOf({ 'a.pdf': aPdf([['One']]), 'b.docx': aDocx('Two'), 'c.pdf': 'none' });
  expect(await read('a.pdf')).toEqual({ text: 'One', isCut: false });
  expect(await read('gone.pdf')).toEqual({ flaw: 'damaged' });
  expect(await read('c.pdf')).toEqual({ flaw: 'damaged' });
  expect(await read('b.docx')).toEqual({ text: 'Two', isCut: false });
});

it('a document that takes too long is given up, and the next is read', { timeout: 60_000 }, async () => {
  const drawn = '(x) Tj '.repeat(3_000_000);
  const read = readerOf({ 'slow.pdf': aPdf([[`x) Tj ${drawn}(x`]]), 'b.docx': aDocx('Two') }, 2000);
  const started = performance.now();
  expect(await read('slow.pdf')).toEqual({ flaw: 'too-slow' });
  expect(performance.now() - started).toBeLessThan(20_000);
  expect(await read('b.docx')).toEqual({ text: 'Two', isCut: false });
});
