import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

function* filesIn(root: string, path: string): Generator<string> {
  const file = join(root, path);
  if (!existsSync(file)) return;
  if (statSync(file).isFile()) yield path;
  else for (const name of readdirSync(file).sort()) yield* filesIn(root, `${path}/${name}`);
}

/**
 * A digest of code and of what runs it: of files with their paths, and of Node with the versions of its parts, such as
 * its tables of languages and time zones.
 *
 * @param project the folder of the project
 * @param sources files and folders in it; what is not there counts as empty
 */
export function codeDigest(project: string, sources: readonly string[]): string {
  const digest = createHash('sha256');
  digest.update(JSON.stringify([process.versions, process.platform, process.arch]));
  for (const source of sources) {
    for (const path of filesIn(project, source)) {
      const bytes = readFileSync(join(project, path));
      digest.update(`\n${path} ${bytes.length}\n`).update(bytes);
    }
  }
  return digest.digest('hex').slice(0, 20);
}
