import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/checks/diagnostic.ts';
import { problemPage } from '../../src/integrations/problem-page.ts';

const problem: Diagnostic = {
  file: 'content/meetings/2022/a<b/en.mdx',
  line: 3,
  column: 1,
  rule: 'prose/raw-html',
  severity: 'error',
  blocksPublishing: true,
  code: 'page-folder-name',
  params: { id: '<script> & more', suggestion: 'more' },
};

describe('the page of what is to be corrected', () => {
  it('gives position, rule, sentence and remedy as text', () => {
    const html = problemPage([problem]);
    expect(html).toContain('<code>content/meetings/2022/a&lt;b/en.mdx:3:1</code> <small>prose/raw-html</small>');
    expect(html).toContain('“&lt;script&gt; &amp; more” cannot be the name of the folder of a page.');
    expect(html).toContain('Rename the folder, for example to “more”');
    expect(html).not.toContain('<script> &');
  });

  it('counts and shows errors, and leaves notes to the terminal', () => {
    const html = problemPage([problem, { ...problem, severity: 'note', code: 'unnamed-file', params: {} }, problem]);
    expect(html).toContain('<title>To correct: 2</title>');
    expect(html).not.toContain('Nothing refers to this file');
  });
});
