import { describe, expect, it } from 'vitest';
import type { RecordLine } from '../../src/model/record-line.ts';
import { valuesIn } from '../charts/well-formed.ts';
import { textOf } from './dist.ts';
import { linksOf, type Page, pages } from './page.ts';

const paths = { en: 'en/figures/index.html', hu: 'hu/szamokban/index.html' } as const;

const lines: RecordLine[] = textOf('data/records.ndjson')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));

function pageAt(file: string): Page {
  const page = pages.find((each) => each.file === file);
  if (!page) throw new Error(`There is no page ${file}.`);
  return page;
}

/** The parts of a text that begin and end so, without both. */
const between = (html: string, begin: RegExp, end: string): string[] =>
  html
    .split(begin)
    .slice(1)
    .map((rest) => rest.slice(0, rest.indexOf(end)));

const words = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

const figureOf = (html: string, id: string) => {
  const figure = between(html, /<figure /, '</figure>').find((each) => each.includes(`id="${id}-finding"`));
  if (!figure) throw new Error(`There is no picture ${id}.`);
  return figure;
};

/** The rows of a picture’s table, each as the texts of its cells. */
const rowsOf = (figure: string) =>
  between(figure, /<tr>/, '</tr>').map((row) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell]) => words(cell ?? '')),
  );

describe.each(['en', 'hu'] as const)('the pictures in %s', (lang) => {
  const { html } = pageAt(paths[lang]);

  it('draw in the timeline as many marks as the table counts, and as there are records', () => {
    const figure = figureOf(html, 'timeline');
    const rows = new Map(rowsOf(figure).map(([head = '', ...cells]) => [head, cells]));
    const years = between(figure, /<li(?: class="timeline-gap")?> ?<a /, '</li>');
    expect(years.length).toBeGreaterThan(0);
    for (const year of years) {
      const label = /timeline-label">([^<]*)/.exec(year)?.[1] ?? '';
      const drawn = ['meeting', 'campaign', 'funding-call'].map((kind) => year.split(`mark-${kind}`).length - 1);
      const total = drawn.reduce((sum, count) => sum + count, 0);
      expect([label, ...(rows.get(label) ?? [])]).toEqual([label, ...drawn, total].map(String));
    }
    const numbers = new Set(lines.map(({ number }) => number));
    expect([...rows.values()].at(-1)?.at(-1)).toBe(String(numbers.size));
  });

  it('lead from each year to its list, and the list holds as many', () => {
    const figure = figureOf(html, 'timeline');
    const years = [
      ...figure.matchAll(
        /<a href="([^"]*)">\s*<span class="timeline-label">(\d+)<.*?timeline-count"[^>]*>\s*(\d+)\s*</gs,
      ),
    ];
    const records = new Set(lines.map(({ url }) => new URL(url).pathname));
    const wrong = years.flatMap(([, href, label, count]) => {
      const list = pages.find(({ path }) => path === href);
      const listed = new Set(list ? linksOf(list).filter((each) => records.has(each)) : []).size;
      return listed === Number(count) ? [] : `${label}: ${count} drawn, ${listed} listed`;
    });
    expect(years.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  it('draw a dot of attendance for each year of the table, with the organisations in its order', () => {
    const figure = figureOf(html, 'attendance');
    const table = rowsOf(figure).slice(1);
    const drawn = between(figure, /<li>/, '</li>');
    expect(drawn.length).toBeGreaterThan(0);
    drawn.forEach((row, at) => {
      const [name = '', ...cells] = table[at] ?? [];
      const counts = cells.slice(0, -2).flatMap((cell) => Number(cell) || []);
      const total = Number(cells.at(-2));
      const shown = words(between(row, /presence-count">/, '</span>')[0] ?? '');
      expect(words(row)).toContain(name);
      expect([name, Number.parseInt(shown, 10), /\p{L}$/u.test(shown)]).toEqual([name, total, true]);
      expect([name, valuesIn(row, 'circle', 'cx').length]).toEqual([name, counts.length]);
      expect([name, counts.reduce((sum, count) => sum + count, 0)]).toEqual([name, total]);
    });
  });

  it('draw every sum of the table once', () => {
    const figure = figureOf(html, 'money');
    const table = rowsOf(figure)
      .filter((cells) => cells.length === 7)
      .slice(1)
      .map(([, , , kind, stage, day, sum]) => [sum, [kind, stage, day].filter(Boolean).join(' · ')].join(' '));
    const drawn = between(figure, /<li class="sum /, '</li>').map((row) =>
      ['strong', 'small'].map((name) => words(between(row, new RegExp(`<${name}>`), `</${name}>`)[0] ?? '')).join(' '),
    );
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.toSorted()).toEqual(table.toSorted());
    expect(figure.split('class="bar"').length - 1).toBe(drawn.length);
  });

  it('are on the page that home and the archive’s foot lead to', () => {
    const home = pageAt(`${lang}/index.html`);
    expect(linksOf(home)).toContain(pageAt(paths[lang]).path);
    expect(home.html).toContain('id="timeline-finding"');
  });
});
