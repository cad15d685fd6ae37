import type { Result } from '../../search/result/answer.ts';
import type { PageWords } from '../../views/search/search-words.ts';

/** The roles in a record of those that the filters name, a line for each: “Ministry of Interior: took part”. */
export const roleLines = ({ roles }: Result, words: PageWords): string[] =>
  roles.map(({ facet, name, roles: own }) => `${name}: ${own.map((role) => words.roles[facet][role]).join(', ')}`);
