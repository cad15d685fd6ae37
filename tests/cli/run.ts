import { spawnSync } from 'node:child_process';

/** Runs the editor’s tool as npm does, with no setting of the machine. */
export function runTool(args: readonly string[], environment: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', ...args], {
    encoding: 'utf8',
    env: {
      ...process.env,
      CONTENT_DIR: '',
      SITE_URL: '',
      BASE_PATH: '',
      SOURCE_DATE_EPOCH: '1717243200',
      GITHUB_ACTIONS: '',
      ...environment,
    },
  });
  return { status, stdout, stderr };
}
