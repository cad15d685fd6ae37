import { describe, expect, it } from 'vitest';
import { toJsonLd } from '../../src/formats/json-ld.ts';

describe('structured data', () => {
  it.each(['</script><script>alert(1)</script>', '<!--<script>', '</SCRIPT >', '"]}</script>', '<![CDATA['])(
    'does not leave its element: %s',
    (name) => {
      const text = toJsonLd([{ '@type': 'Report', name }]);
      expect(text).not.toContain('<');
      expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', '@graph': [{ '@type': 'Report', name }] });
    },
  );

  it('has plain spaces, and nothing that only keeps lines together', () => {
    const text = toJsonLd([{ '@type': 'Report', name: '30\u00a0November, 2021–\u20602027' }]);
    expect(JSON.parse(text)['@graph'][0].name).toBe('30 November, 2021–2027');
  });
});
