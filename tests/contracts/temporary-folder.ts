import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An empty folder for several tests together; whoever asks for it removes it. */
export function aTemporaryFolder(): { root: string; removeFolder: () => void } {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'roundtable-')));
  return { root, removeFolder: () => rmSync(root, { recursive: true, force: true }) };
}
