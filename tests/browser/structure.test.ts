import { describe, expect, it } from 'vitest';
import { theSite } from './site.ts';
import { sorts } from './sorts.ts';

const { visit } = theSite();

/** What a screen reader cannot announce of the lists and tables of a page, since the markup lacks it. */
const unsaidOn = async (path: string) => {
  const page = await visit(path);
  const unsaid = await page.evaluate(() => {
    const faults: string[] = [];
    for (const list of document.querySelectorAll('ul, ol')) {
      // Safari takes a list without markers for none, unless its role is given.
      const hasMarkers = [...list.children].some((item) => getComputedStyle(item).listStyleType !== 'none');
      if (!hasMarkers && list.getAttribute('role') !== 'list') faults.push(`list ${list.className}`);
    }
    for (const table of document.querySelectorAll('table')) {
      const isNamed = table.caption !== null || table.closest('.prose') !== null;
      if (!isNamed) faults.push(`table without a caption: ${table.className}`);
      const heads = [...table.querySelectorAll('th')].filter((head) => !head.scope);
      if (heads.length > 0) faults.push(`headings without scope: ${table.className}`);
    }
    return faults;
  });
  return [...new Set(unsaid)].map((fault) => `${path}: ${fault}`);
};

describe.each(['en', 'hu'] as const)('every page in %s', (lang) => {
  it('says of each list that it is one, and names each table and what its headings head', {
    timeout: 60_000,
  }, async () => {
    const faults: string[] = [];
    for (const path of Object.values(sorts[lang])) faults.push(...(await unsaidOn(path)));
    expect(faults).toEqual([]);
  });
});
