import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const tool = join(process.cwd(), 'src', 'cli', 'main.ts');

/** The clock of the commands under test: 3 December 2026. */
const clock = String(Date.UTC(2026, 11, 3, 12) / 1000);

/** What commands under test keep: not in the project, where readings of its own content would have to give way. */
const cache = mkdtempSync(join(tmpdir(), 'roundtable-cache-'));
process.once('exit', () => rmSync(cache, { recursive: true, force: true }));

/** Runs the editor’s tool as npm scripts do, without a terminal and with no setting of the machine. */
export function runTool(args: readonly string[], environment: Record<string, string> = {}, cwd = process.cwd()) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, ...args], {
    cwd,
    encoding: 'utf8',
    input: '',
    env: {
      ...process.env,
      LC_ALL: '',
      LC_MESSAGES: '',
      LANG: 'C',
      CONTENT_DIR: '',
      SITE_URL: '',
      BASE_PATH: '',
      SOURCE_DATE_EPOCH: clock,
      GITHUB_ACTIONS: '',
      CACHE_DIR: cache,
      ...environment,
    },
  });
  return { status, stdout, stderr };
}
