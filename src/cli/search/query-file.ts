import { existsSync, readFileSync } from 'node:fs';
import { isLocale, type Locale, locales } from '../../language/locales.ts';
import { Refusal } from '../refusal.ts';

/** A query of a file. */
export interface FileQuery {
  q: string;
  lang: Locale;
}

const example = '{"q": "words", "lang": "en"}';

/** The query in a line, or a sentence that says what is wrong and what to write instead. */
function readLine(line: string): FileQuery | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return `This is not valid JSON. Write one object on the line: ${example}.`;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return `This is JSON, but not an object. Write ${example}.`;
  const { q, lang } = value as Partial<Record<string, unknown>>;
  if (typeof q !== 'string' || q.trim() === '') return `The field “q” must hold words, as text. Write ${example}.`;
  if (typeof lang !== 'string' || !isLocale(lang))
    return `The field “lang” must be a language of the site. Write "lang": ${locales.map((each) => `"${each}"`).join(' or "lang": ')}.`;
  return { q, lang };
}

/**
 * The queries of a file, one JSON object a line; blank lines are passed over.
 *
 * @throws Refusal that names every line that cannot be read, with what to write instead
 */
export function readQueryFile(file: string): FileQuery[] {
  if (!existsSync(file)) throw new Refusal(`There is no file ${file}: name one with a query per line, ${example}.`);
  const lines = readFileSync(file, 'utf8')
    .replace(/^\ufeff/, '')
    .split('\n');
  const read = lines.flatMap((line, index) =>
    line.trim() === '' ? [] : [{ number: index + 1, query: readLine(line) }],
  );
  const problems = read.flatMap(({ number, query }) =>
    typeof query === 'string' ? [`${file}:${number}: ${query}`] : [],
  );
  if (problems.length > 0) throw new Refusal(problems.join('\n'));
  if (read.length === 0) throw new Refusal(`${file} contains no query: write one per line, ${example}.`);
  return read.flatMap(({ query }) => (typeof query === 'string' ? [] : [query]));
}
