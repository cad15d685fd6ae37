import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/checks/diagnostic.ts';
import { problemPage } from '../../src/integrations/problem-page.ts';

const problem: Diagnostic = {
  file: 'content/meetings/2022/a<b/en.mdx',
  line: 3,
  column: 1,
  rule: 'prose/raw-html',
  severity: 'error',
  sentence: '<script> is HTML, which a text may not contain.',
  remedy: 'Delete it & go on.',
};

describe('the page of what is to be mended', () => {
  it('gives place, rule, sentence and remedy as text', () => {
    const html = problemPage([problem]);
    expect(html).toContain('<code>content/meetings/2022/a&lt;b/en.mdx:3:1</code> <small>prose/raw-html</small>');
    expect(html).toContain('&lt;script&gt; is HTML, which a text may not contain.');
    expect(html).toContain('Delete it &amp; go on.');
    expect(html).not.toContain('<script> is');
  });

  it('counts and shows errors, and leaves notes to the terminal', () => {
    const html = problemPage([problem, { ...problem, severity: 'note', sentence: 'Only a note.' }, problem]);
    expect(html).toContain('<title>To mend: 2</title>');
    expect(html).not.toContain('Only a note.');
  });
});
