import { getCollection } from 'astro:content';
import names from './names.json';

export const languages = ['en', 'hu'];
export const kinds = ['meetings', 'campaigns', 'funding-calls'];
export const taxonomies = ['organisations', 'topics', 'years'];
export const pageSize = 100;

export const nameOf = (id, section, lang) => names[section]?.[id]?.[lang] ?? id;

const formats = Object.fromEntries(
  languages.map((lang) => [lang, new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' })]),
);
export const longDay = (date, lang) => formats[lang].format(date);
export const day = (date) => date.toISOString().slice(0, 10);

/** The records of a language, newest first. */
export async function recordsIn(lang) {
  const records = await getCollection('docs', ({ data }) => data.lang === lang);
  return records.sort((a, b) => b.data.date - a.data.date);
}

/** The records of a language by term. */
export async function termsOf(lang, taxonomy) {
  const pairs = (await recordsIn(lang)).flatMap((record) => record.data[taxonomy].map((term) => ({ term, record })));
  const terms = Map.groupBy(pairs, ({ term }) => term);
  return new Map([...terms].map(([term, some]) => [term, some.map(({ record }) => record)]));
}
