import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { callStatuses } from '../../../src/model/call-status.ts';
import { recordGraphOf } from '../../../src/queries/record-graph.ts';
import { stylePage } from '../../../src/views/site/style-page.ts';

const nothing = { site: undefined, records: [], tombstones: [], entries: [], pages: [], redirects: [] };

describe('the style page', () => {
  it('shows every status of a call, an open one with its deadline and how far away it is', () => {
    const { statusViews } = stylePage(recordGraphOf(nothing));
    expect(statusViews.map(({ status }) => status)).toEqual([...callStatuses]);
    expect(statusViews.find(({ status }) => status === 'closing-soon')?.distance?.text).toMatch(/in\s3\sdays/);
  });

  it('is not to be found by search engines, and exists where there is no record at all', () => {
    const page = stylePage(recordGraphOf(nothing));
    expect([page.head.hidden, page.items, page.longItem]).toEqual([true, [], undefined]);
  });
});

describe('what the style page says to write', () => {
  const components = 'src/components';
  const files = readdirSync(components, { recursive: true, encoding: 'utf8' });
  const guide = files
    .filter((file) => file.startsWith('style') && file.endsWith('.astro'))
    .map((file) => readFileSync(join(components, file), 'utf8'));
  const snippets = guide.flatMap((text) => [...text.matchAll(/ code=(.+)/g)].map(([, code]) => code ?? ''));

  it('names components that there are, with attributes that they have', () => {
    const used = snippets.flatMap((code) => [...code.matchAll(/<([A-Z]\w+)(.*?) ?\/>/g)]);
    expect(used.length).toBeGreaterThan(10);
    const wrong = used.flatMap(([, name = '', attributes = '']) => {
      const file = files.find((each) => each.endsWith(`/${name}.astro`));
      if (!file) return `There is no component ${name}.`;
      const props = /interface Props \{(.*?)\n\}/s.exec(readFileSync(join(components, file), 'utf8'))?.[1] ?? '';
      const names = [...attributes.matchAll(/(?:^| )(?:\{(\w+)\}|(\w+)=)/g)].map(
        ([, short, long]) => short ?? long ?? '',
      );
      return names
        .filter((each) => !new RegExp(`\\b${each}\\??:`).test(props))
        .map((each) => `${name} has no ${each}.`);
    });
    expect(wrong).toEqual([]);
  });

  it('goes with the parts of every section: they are in specimens, which cannot do without it', () => {
    const sections = guide.filter((text) => text.includes('<section aria-labelledby='));
    expect(sections.length).toBeGreaterThan(8);
    expect(sections.filter((text) => !text.includes('<Specimen'))).toEqual([]);
    expect(sections.join('').match(/<Specimen\b/g)?.length).toBeGreaterThan(40);
  });

  it.each([
    'shown-hover',
    'shown-focus',
    ' disabled>',
    'aria-invalid="true"',
    ' checked>',
    '<details open>',
    'isFilter',
    '<caption>',
    'scope="row"',
    'class="empty"',
    'class="none"',
  ])('is shown in the state of %s', (state) => {
    expect(guide.join('\n')).toContain(state);
  });

  it('names tokens and classes that the styles have', () => {
    const styles = readdirSync('src/styles')
      .filter((file) => file.endsWith('.css'))
      .map((file) => readFileSync(join('src/styles', file), 'utf8'))
      .join('\n');
    const tokens = snippets.flatMap((code) => [...code.matchAll(/var\((--[\w-]+)\)/g)].map(([, token]) => `${token}:`));
    const classes = snippets.flatMap((code) => [...code.matchAll(/class="([\w-]+)"/g)].map(([, name]) => `.${name}`));
    expect([tokens.length > 3, classes.length > 5]).toEqual([true, true]);
    expect([...tokens, ...classes].filter((each) => !styles.includes(each))).toEqual([]);
  });
});
