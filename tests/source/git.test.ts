import { describe, expect, it } from 'vitest';
import { contentsOnDemand, HistoryError } from '../../src/source/git.ts';
import { aRepository } from '../git.ts';

describe('contents on demand', () => {
  it('come in the order in which they are wanted, every byte, however many ask at once', async () => {
    const large = Uint8Array.from({ length: 200_000 }, (_, at) => at % 256);
    const { path, git } = aRepository({ a: 'one\n', b: '', c: large });
    const [a = '', b = '', c = ''] = ['a', 'b', 'c'].map((name) => git('rev-parse', `HEAD:${name}`).trim());
    const contents = contentsOnDemand(path);
    const [first, second] = await Promise.all([contents([c, a]), contents([b, c])]);
    expect(first.map(({ length }) => length)).toEqual([200_000, 4]);
    expect(Buffer.compare(first[0] as Buffer, large)).toBe(0);
    expect([String(first[1]), String(second[0])]).toEqual(['one\n', '']);
    expect(Buffer.compare(second[1] as Buffer, large)).toBe(0);
  });

  it('are refused where git has not kept them, and others still come', async () => {
    const { path, git } = aRepository({ a: 'one\n' });
    const contents = contentsOnDemand(path);
    await expect(contents(['a'.repeat(40)])).rejects.toThrow(HistoryError);
    expect(String((await contents([git('rev-parse', 'HEAD:a').trim()]))[0])).toBe('one\n');
  });
});
