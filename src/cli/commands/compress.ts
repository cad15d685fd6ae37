import { resolve } from 'node:path';
import { lockFolders } from '../../publishing/build-lock.ts';
import { type Compressed, compressSite } from '../../publishing/compressed/compress-site.ts';
import { qualities } from '../../publishing/compressed/encode.ts';
import { encodings } from '../../site/encodings.ts';
import { settings } from '../../site/settings.ts';
import { isFinishedSite } from '../../source/finished-site.ts';
import { showProgress } from '../progress-line.ts';
import { readCommandLine } from '../read-command-line.ts';
import { Refusal } from '../refusal.ts';

/** How many paths are printed. */
const mostLines = 20;

/** @throws Refusal for what is no quality */
function qualityOf(given: string): number {
  const quality = Number(given);
  const { least, most } = qualities;
  if (given.trim() !== '' && Number.isInteger(quality) && quality >= least && quality <= most) return quality;
  throw new Refusal(
    `--quality is a whole number from ${least}, the quickest, to ${most}, the smallest; it was “${given}”.`,
  );
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

function listed(paths: readonly string[], what: string): string[] {
  const more = paths.length > mostLines ? [`… and ${paths.length - mostLines} more.`] : [];
  return [...paths.slice(0, mostLines).map((path) => `${path} ${what}`), ...more];
}

function summaryOf({ files, bytes, sizes, made, taken, left, removed, foreign, altered }: Compressed): string {
  const each = encodings.map((encoding) => `${encoding} ${megabytes(sizes[encoding])}`).join(', ');
  return [
    ...listed(foreign, 'was not made by this command and stays as it is: delete it if it is not needed.'),
    ...listed(altered, 'has changed since the build listed it, and gets no copies: build again.'),
    `${files} files with ${megabytes(bytes)} have copies: ${each}.`,
    `Compressed now: ${made}; from the cache: ${taken}; already there: ${left}; removed: ${removed}.`,
  ].join('\n');
}

/**
 * `compress [--dist DIR] [--quality 9]`: puts copies in Brotli, Zstandard and gzip beside the files of a finished site, for
 * hosts that send them as they are. Exit code 1 where a file is not as the build has listed it, or something that this
 * command did not make lies where a copy belongs.
 */
export async function compress(args: string[]): Promise<number> {
  const { values } = readCommandLine('compress', args);
  const quality = qualityOf(values.quality);
  const folder = resolve(values.dist);
  if (!isFinishedSite(folder))
    throw new Refusal(`There is no finished site in ${folder}: run npm run build first, or name another with --dist.`);
  const { cacheDir } = settings();
  lockFolders([cacheDir]);
  showProgress(process.stderr);
  const outcome = await compressSite(folder, cacheDir, quality);
  console.log(summaryOf(outcome));
  return outcome.foreign.length + outcome.altered.length > 0 ? 1 : 0;
}
