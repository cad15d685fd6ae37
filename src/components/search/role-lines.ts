import type { Result } from '../../search/result/answer.ts';
import type { PageWords } from '../../views/search/search-words.ts';

/** What those by whom an answer is narrowed down are to a record, a line for each: “Ministry of Interior: took part”. */
export const roleLines = ({ roles }: Result, words: PageWords): string[] =>
  roles.map(({ facet, name, roles: own }) => `${name}: ${own.map((role) => words.roles[facet][role]).join(', ')}`);
