import { parseArgs } from 'node:util';
import { isPublishable } from '../../archive/archive.ts';
import { readAhead } from '../../archive/read-ahead.ts';
import { createArchiveReader } from '../../archive/read-archive.ts';
import { toJson } from '../../checks/reporters/json.ts';
import { toTerminalLine, toTerminalSummary } from '../../checks/reporters/terminal.ts';
import { settings } from '../../site/settings.ts';

/** `check [--json]`: tells everything that is wrong with the content folder. Exit code 1 where something must be mended. */
export async function check(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { json: { type: 'boolean', default: false } } });
  const { contentDir } = settings();
  const archive = createArchiveReader(contentDir, await readAhead(contentDir))();
  const { problems } = archive;
  const records = archive.records.length + archive.tombstones.length;
  if (values.json) console.log(toJson(problems, records));
  else console.log([...problems.map(toTerminalLine), toTerminalSummary(problems, records)].join('\n'));
  return isPublishable(archive) ? 0 : 1;
}
