/** The name of the list of all files of a site, as of the one that `sha256sum` writes. */
export const checksumsName = 'SHA256SUMS';

/** The name of the list, in the same form, of the compressed copies beside the files of a site. */
export const copiesName = `${checksumsName}.compressed`;

/** Whether a file lists the others or signs that list, so that it cannot be on it. */
export const isChecksums = (path: string): boolean => path === checksumsName || path.startsWith(`${checksumsName}.`);

/** The SHA-256 of files, a line each, in the order of their paths: `sha256sum --check` reads it. */
export function toChecksums(digests: Iterable<readonly [path: string, digest: string]>): string {
  return [...digests]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, digest]) => `${digest}  ${path}\n`)
    .join('');
}

/** The digests of such a list by path; undefined where it is none, or leads out of the folder. */
export function fromChecksums(text: string): Map<string, string> | undefined {
  const digests = new Map<string, string>();
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const [, digest, path] = /^([0-9a-f]{64}) [ *]([^/\\].*)$/.exec(line) ?? [];
    if (digest === undefined || path === undefined || path.split('/').includes('..')) return undefined;
    digests.set(path, digest);
  }
  return digests.size > 0 ? digests : undefined;
}
