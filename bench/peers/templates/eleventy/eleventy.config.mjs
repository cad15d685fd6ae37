import { readFileSync } from 'node:fs';

const names = JSON.parse(readFileSync(new URL('_data/names.json', import.meta.url), 'utf8'));
const taxonomies = ['organisations', 'topics', 'years'];
const kinds = ['meetings', 'campaigns', 'funding-calls'];
const pageSize = 100;

const formats = Object.fromEntries(
  ['en', 'hu'].map((lang) => [lang, new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' })]),
);

/** The pages of one list, newest records first. */
function pagesOf({ lang, section, address, title }, records) {
  const count = Math.max(1, Math.ceil(records.length / pageSize));
  const url = (page) => (page === 1 ? address : `${address}page/${page}/`);
  return Array.from({ length: count }, (_, index) => ({
    lang,
    section,
    title,
    url: url(index + 1),
    total: records.length,
    items: records.slice(index * pageSize, (index + 1) * pageSize),
    previous: index > 0 && url(index),
    next: index + 1 < count && url(index + 2),
  }));
}

export default function (eleventy) {
  eleventy.addFilter('name', (id, section, lang) => names[section]?.[id]?.[lang] ?? id);
  eleventy.addFilter('day', (date) => date.toISOString().slice(0, 10));
  eleventy.addFilter('longDay', (date, lang) => formats[lang].format(date));
  eleventy.addCollection('lists', (all) => {
    const records = all.getFilteredByGlob('content/**/*.md').sort((a, b) => b.date - a.date);
    return ['en', 'hu'].flatMap((lang) => {
      const own = records.filter(({ data }) => data.lang === lang);
      const byKind = kinds.flatMap((kind) =>
        pagesOf(
          { lang, section: kind, address: `/${lang}/${kind}/`, title: kind },
          own.filter(({ data }) => data.kind === kind),
        ),
      );
      const byTerm = taxonomies.flatMap((taxonomy) => {
        const terms = Map.groupBy(
          own.flatMap((record) => record.data[taxonomy].map((term) => ({ term: String(term), record }))),
          ({ term }) => term,
        );
        return [...terms].flatMap(([term, some]) =>
          pagesOf(
            {
              lang,
              section: taxonomy,
              address: `/${lang}/${taxonomy}/${term}/`,
              title: names[taxonomy]?.[term]?.[lang] ?? term,
            },
            some.map(({ record }) => record),
          ),
        );
      });
      return [...byKind, ...byTerm];
    });
  });
  eleventy.addCollection('termLists', (all) => {
    const records = all.getFilteredByGlob('content/**/*.md');
    return ['en', 'hu'].flatMap((lang) =>
      taxonomies.map((taxonomy) => {
        const ids = records.filter(({ data }) => data.lang === lang).flatMap(({ data }) => data[taxonomy].map(String));
        const terms = [...Map.groupBy(ids, (id) => id)].map(([id, some]) => ({ id, count: some.length }));
        return { lang, taxonomy, terms: terms.sort((a, b) => (a.id < b.id ? -1 : 1)) };
      }),
    );
  });
  return { markdownTemplateEngine: false, dir: { input: '.', output: '_site' } };
}
