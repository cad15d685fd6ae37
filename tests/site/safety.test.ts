import { describe, expect, it } from 'vitest';
import { linksOf, localPages, type Page, pages } from './page.ts';

/** What the keyboard reaches on a page, in order, by class or address. */
const stops = ({ tags }: Page) =>
  tags
    .filter(
      ({ name, attributes }) =>
        ['a', 'button', 'input', 'select', 'textarea'].includes(name) || attributes.tabindex === '0',
    )
    .map(({ attributes }) => attributes.class ?? attributes.href);

const unless = (some: Page[], holds: (page: Page) => boolean) =>
  some.filter((page) => !holds(page)).map(({ file }) => file);

describe('every page', () => {
  it('has the way out first and the way past the top second', () => {
    expect(unless(localPages, (page) => stops(page).slice(0, 2).join() === 'exit,skip')).toEqual([]);
    expect(unless(pages, (page) => stops(page)[0] === 'exit')).toEqual([]);
  });

  it('leads out to another site, by a plain link that leaves no trace there', () => {
    const exits = pages.map(({ tags }) => tags.find(({ attributes }) => attributes.class === 'exit')?.attributes);
    expect(new Set(exits.map((exit) => exit?.href)).size).toBe(1);
    expect(exits.every((exit) => /^https:/.test(exit?.href ?? '') && /\bnoreferrer\b/.test(exit?.rel ?? ''))).toBe(
      true,
    );
  });

  it('leads past the top to its main part', () => {
    const main = ({ tags }: Page) => tags.find(({ name }) => name === 'main')?.attributes;
    expect(
      unless(
        localPages,
        (page) => linksOf(page)[1] === '#content' && main(page)?.id === 'content' && main(page)?.tabindex === '-1',
      ),
    ).toEqual([]);
  });

  it('names the helplines before anything else, with numbers that can be called', () => {
    const numbers = (page: Page) => linksOf(page).filter((href) => href.startsWith('tel:'));
    const first = localPages[0];
    expect(first && numbers(first).length).toBeGreaterThan(0);
    expect(
      unless(
        localPages,
        (page) => linksOf(page)[2]?.startsWith('tel:') || linksOf(page)[3]?.startsWith('tel:') || false,
      ),
    ).toEqual([]);
    expect(unless(pages, (page) => numbers(page).includes('tel:112'))).toEqual([]);
  });

  it('says which language it is in and leads to the other', () => {
    const other = (page: Page) => (page.file.startsWith('en/') ? 'hu' : 'en');
    expect(
      unless(localPages, (page) =>
        page.tags.some(
          ({ name, attributes }) =>
            name === 'a' && attributes.hreflang === other(page) && attributes.lang === other(page),
        ),
      ),
    ).toEqual([]);
  });

  it('marks where the reader is among the sections, once at most', () => {
    const marked = ({ tags }: Page) =>
      tags.filter(({ name, attributes }) => name === 'a' && attributes['aria-current'] === 'page').length;
    expect(unless(localPages, (page) => marked(page) <= 1)).toEqual([]);
  });
});
