import { expect, it } from 'vitest';
import { escapeHtml } from '../../src/language/escape-html.ts';

it('escapes what has a meaning in HTML, each character once', () => {
  expect(escapeHtml('<a title="x">Fish &amp; chips</a>')).toBe(
    '&lt;a title=&quot;x&quot;&gt;Fish &amp;amp; chips&lt;/a&gt;',
  );
});
