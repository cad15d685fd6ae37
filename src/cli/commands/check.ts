import { parseArgs } from 'node:util';
import { changeSince } from '../../archive/change-since.ts';
import { inReadingOrder } from '../../checks/diagnostic.ts';
import { contentReader } from '../../publishing/reading.ts';
import { clock, settings } from '../../site/settings.ts';
import { fixContent } from '../check/fix-content.ts';
import { languageOf, reportFormOf, reportOf, repositoryAt } from '../check/report.ts';
import { showProgress } from '../progress-line.ts';

const options = {
  json: { type: 'boolean', default: false },
  format: { type: 'string' },
  fix: { type: 'boolean', default: false },
  changed: { type: 'boolean', default: false },
  base: { type: 'string' },
  lang: { type: 'string' },
  'no-cache': { type: 'boolean', default: false },
} as const;

/**
 * `check [--fix] [--changed] [--base main] [--json | --format terminal|json|github] [--lang hu] [--no-cache]`: reports
 * everything that is wrong with the content; with `--changed`, only of files that differ from the base, and then what was
 * changed silently too; with `--no-cache`, from files alone and not from what was read before.
 * Exit code 1 where something that was reported must be corrected.
 */
export async function check(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options });
  const form = reportFormOf(values, process.env);
  const lang = languageOf(values.lang, process.env);
  const rulesAt = repositoryAt(process.env);
  const { contentDirs, cacheDir } = settings();
  if (values.fix) {
    const lines = fixContent(contentDirs).join('\n');
    if (lines) (form === 'json' ? console.error : console.log)(lines);
  }
  if (form === 'terminal') showProgress(process.stderr);
  const read = await contentReader({ contentDirs, cacheDir }, values['no-cache']);
  const archive = await read();
  const records = archive.records.length + archive.tombstones.length;
  const base = values.changed || values.base !== undefined ? (values.base ?? 'main') : undefined;
  if (base === undefined) {
    console.log(reportOf({ form, lang, rulesAt }, archive.problems, records));
    return archive.problems.some(({ severity }) => severity === 'error') ? 1 : 0;
  }
  const change = await changeSince(contentDirs, base, archive, clock());
  const inChange = archive.problems.filter(({ file }) => change.files.has(file));
  const reported = [...inChange, ...change.problems].sort(inReadingOrder);
  const compared = { base, files: change.files.size, elsewhere: archive.problems.length - inChange.length };
  console.log(reportOf({ form, lang, rulesAt }, reported, records, compared));
  return reported.some(({ severity }) => severity === 'error') ? 1 : 0;
}
