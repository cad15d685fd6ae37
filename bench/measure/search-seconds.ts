/**
 * The time that a build says its search index took, in seconds: a line such as “Search index: 1.23 s”. Lines about
 * a page carry a duration too, and the name of a page may hold the word.
 */
export function searchSeconds(log: string): number | undefined {
  for (const line of log.split('\n').filter((each) => !each.includes('.html'))) {
    const [, number, unit] = /\bsearch\b.*?(\d+(?:\.\d+)?)\s*(ms|s)\b/i.exec(line) ?? [];
    if (number) return Number(number) / (unit === 'ms' ? 1000 : 1);
  }
  return undefined;
}
