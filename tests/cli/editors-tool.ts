import { spawnSync } from 'node:child_process';

/** The clock of the commands under test: 3 December 2026. */
const clock = String(Date.UTC(2026, 11, 3, 12) / 1000);

/** Runs the editor’s tool on a content folder as npm scripts do, without a terminal. */
export function runTool(root: string, ...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', ...args], {
    encoding: 'utf8',
    input: '',
    env: {
      ...process.env,
      LC_ALL: 'C',
      CONTENT_DIR: root,
      SITE_URL: '',
      BASE_PATH: '',
      SOURCE_DATE_EPOCH: clock,
      GITHUB_ACTIONS: '',
    },
  });
  return { status, stdout, stderr };
}
