/** A number and what it counts: `1 record`, `28,131 pages`. */
export const counted = (count: number, noun: string): string =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;

/** The most memory that this process has held so far, in millions of bytes. Other processes that it has started do not count. */
const peakMegabytes = () => (process.resourceUsage().maxRSS * 1024) / 1e6;

/** How long this process has taken so far and how much memory it has held: `1.6 s; peak memory 410 MB`. */
function costSoFar(): string {
  const seconds = (performance.now() / 1000).toFixed(1);
  return `${seconds} s; peak memory ${Math.ceil(peakMegabytes()).toLocaleString('en')} MB`;
}

/** The last line of a build. @param kept how many of the pages an earlier build had made; 0 where all were made */
export function closingLine(records: number, pages: number, kept: number): string {
  const keptPages = kept > 0 ? ` (${kept.toLocaleString('en')} kept)` : '';
  return `Built ${counted(records, 'record')} and ${counted(pages, 'page')}${keptPages} in ${costSoFar()}.`;
}
