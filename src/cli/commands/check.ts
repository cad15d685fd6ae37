import { basename } from 'node:path';
import type { Archive } from '../../archive/archive.ts';
import { changeSince } from '../../archive/change-since.ts';
import { type Diagnostic, inReadingOrder } from '../../checks/diagnostic.ts';
import { contentReader } from '../../publishing/reading.ts';
import { clock, settings } from '../../site/settings.ts';
import { fixContent } from '../check/fix-content.ts';
import { languageOf, type Narrowed, reportFormOf, reportOf, repositoryAt } from '../check/report.ts';
import { showProgress } from '../progress-line.ts';
import { readCommandLine } from '../read-command-line.ts';
import { Refusal } from '../refusal.ts';

/** The problems to report, and what they were narrowed down to, if they were. */
interface Report {
  reported: readonly Diagnostic[];
  narrowed?: Narrowed;
}

/**
 * `check [--fix] [--site | --changed] [--base main] [--json | --format terminal|json|github] [--lang hu] [--no-cache]`:
 * reports everything that is wrong with the content; with `--site`, only of what the site says of itself; with `--changed`,
 * only of files that differ from the base, and then what was changed silently too; with `--fix`, first fixes what cannot
 * change the meaning, with `--changed` in those files only; with `--no-cache`, from files alone and not from what was read
 * before. Exit code 1 where something that was reported must be corrected.
 */
export async function check(args: string[]): Promise<number> {
  const { values } = readCommandLine('check', args);
  const form = reportFormOf(values, process.env);
  const lang = languageOf(values.lang, process.env);
  const rulesAt = repositoryAt(process.env);
  const base = values.changed || values.base !== undefined ? (values.base ?? 'main') : undefined;
  if (values.site && base !== undefined)
    throw new Refusal('--site and --changed cannot be combined: write one of them.');
  const { contentDirs, cacheDir } = settings();
  if (values.fix) {
    const lines = (await fixContent(contentDirs, base)).join('\n');
    if (lines) (form === 'json' ? console.error : console.log)(lines);
  }
  if (form === 'terminal') showProgress(process.stderr);
  const read = await contentReader({ contentDirs, cacheDir }, values['no-cache']);
  const archive = await read();
  const records = archive.records.length + archive.tombstones.length;
  const { reported, narrowed } = await narrowedTo(values.site, base, archive);
  console.log(reportOf({ form, lang, rulesAt }, reported, records, narrowed));
  return reported.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** The problems that are asked for: all, those of what the site says of itself, or those of files that differ from a base. */
async function narrowedTo(site: boolean, base: string | undefined, archive: Archive): Promise<Report> {
  const { problems } = archive;
  if (base !== undefined) {
    const change = await changeSince(settings().contentDirs, base, archive, clock());
    // What is an error in a change is not noted as well.
    const refused = new Set(change.problems.map(({ file, code }) => `${file} ${code}`));
    const inChange = problems.filter(({ file, code }) => change.files.has(file) && !refused.has(`${file} ${code}`));
    const reported = [...inChange, ...change.problems].sort(inReadingOrder);
    const compared = { base, files: change.files.size };
    return { reported, narrowed: { compared, elsewhere: problems.length - inChange.length } };
  }
  if (!site) return { reported: problems };
  const reported = problems.filter(({ file }) => basename(file) === 'site.yaml');
  return { reported, narrowed: { elsewhere: problems.length - reported.length } };
}
