import { translationOf } from '../../model/translation.ts';
import { contentReader } from '../../publishing/reading.ts';
import { settings } from '../../site/settings.ts';
import { readCommandLine } from '../read-command-line.ts';
import { Refusal } from '../refusal.ts';
import { beginTranslation } from '../translate/begin-translation.ts';
import { comparedTexts } from '../translate/compare-texts.ts';
import { debtLines, debtsOf } from '../translate/debt.ts';
import { markDone } from '../translate/mark-done.ts';
import { namedRecord } from '../translate/named-record.ts';

/**
 * `translate [--json]` lists the translations that are missing, stale or not compared.
 * `translate <record>…` begins a missing one, and shows what has changed beside one that there is.
 * `translate --done <record>…|--all` writes into translations that they follow their originals as they are now.
 */
export async function translate(args: string[]): Promise<number> {
  const { values, positionals } = readCommandLine('translate', args);
  const { contentDirs, contentDir, cacheDir } = settings();
  const archive = await (await contentReader({ contentDirs, cacheDir }))();
  if (values.all && !values.done) throw new Refusal('--all is used with --done: npm run translate -- --done --all.');
  if (values.all && positionals.length > 0) throw new Refusal('Name records or write --all, not both.');
  const named = positionals.map((name) => namedRecord(archive, name, contentDir));
  if (values.done) {
    const records = values.all ? archive.records.filter((record) => record.texts[translationOf(record).lang]) : named;
    if (records.length === 0 && !values.all)
      throw new Refusal('Name the translation that is done: npm run translate -- --done <record>, or --done --all.');
    return confirm(
      records.map((record) => () => markDone(archive, record)),
      values.json,
    );
  }
  if (named.length > 0) {
    if (values.json) throw new Refusal('--json is used with the list or with --done.');
    for (const record of named) {
      if (translationOf(record).state === 'missing') {
        const file = beginTranslation(record);
        console.log(`Started: ${file}, with the original above each field.`);
        console.log(`When it is written: npm run translate -- --done ${record.id}, then npm run check.`);
      } else console.log(comparedTexts(record).join('\n'));
    }
    return 0;
  }
  const debts = debtsOf(archive.records);
  console.log(values.json ? JSON.stringify(debts, null, 2) : debtLines(debts, archive.records.length).join('\n'));
  return 0;
}

/** Confirms texts one by one; one that cannot be confirmed keeps no other from it. */
function confirm(tasks: readonly (() => ReturnType<typeof markDone>)[], json: boolean): number {
  const confirmed: ReturnType<typeof markDone>[] = [];
  const refused: string[] = [];
  for (const task of tasks) {
    try {
      confirmed.push(task());
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.push(error.message);
    }
  }
  const changed = confirmed.filter(({ isNew }) => isNew);
  if (json) console.log(JSON.stringify(confirmed, null, 2));
  else {
    for (const { file, follows } of changed) console.log(`${file}  follows: ${follows}`);
    console.log(`${changed.length} confirmed, ${confirmed.length - changed.length} already confirmed.`);
  }
  for (const sentence of refused) console.error(sentence);
  return refused.length > 0 ? 1 : 0;
}
