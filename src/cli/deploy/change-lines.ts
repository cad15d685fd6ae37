import type { Difference } from './site-list.ts';

/** How many paths are printed of each kind. */
const mostLines = 20;

const count = (paths: readonly unknown[]): string => paths.length.toLocaleString('en');

function listed(sign: string, paths: readonly string[]): string[] {
  const more =
    paths.length > mostLines ? [`${sign} … and ${(paths.length - mostLines).toLocaleString('en')} more`] : [];
  return [...paths.slice(0, mostLines).map((path) => `${sign} ${path}`), ...more];
}

/** What a deployment changes, for people to read. @param isLong with the paths, as a dry run has them */
export function changeLines({ added, changed, removed, unchanged }: Difference, isLong: boolean): string[] {
  return [
    ...(isLong ? [...listed('+', added), ...listed('~', changed), ...listed('-', removed)] : []),
    `Files: ${count(added)} new, ${count(changed)} changed, ${count(removed)} removed, ${unchanged.toLocaleString('en')} unchanged.`,
  ];
}
