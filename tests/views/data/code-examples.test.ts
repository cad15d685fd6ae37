import { describe, expect, it } from 'vitest';
import { codeExamples } from '../../../src/views/data/code-examples.ts';

describe('the examples of code', () => {
  it.each(codeExamples('https://record.example.org/data/', 'en'))(
    'answer for 2019 to 2023 alone ($tool)',
    ({ code }) => {
      expect(code).toMatch(/2019\b.*2023\b/s);
    },
  );

  it('print whole years and every column in Python', () => {
    const python = codeExamples('https://record.example.org/data/', 'hu').find(({ tool }) => tool === 'python');
    expect(python?.code).toContain('astype({"year": int})');
    expect(python?.code).toContain('to_string()');
  });
});
