import { describe, expect, it } from 'vitest';
import { aHealthyFolder, anArchiveFolder, filesOf } from '../builders.ts';
import { runTool } from '../cli/run.ts';
import { aRepository } from '../git.ts';

/** Each command with every flag that it has had since it was first published; new flags may be added without an entry. */
const published = [
  'build --outDir DIR',
  'search x --lang en --narrow kind=meeting --json --dist DIR',
  'serve --port 0 --dist DIR',
  'new meeting --date 2026-11-24 --forum x --title-en T --title-hu T --yes',
  'check --changed --base main --fix --json --format json',
  'changes --base main --json',
  'translate --done --all --json',
];

/** How Node complains of an option that a command does not know, or that takes a value where it took none. */
const complaint = /^(Unknown option|Option) '.+$/m;

/** What a command answers to an option that it does not know, or takes otherwise than it did; undefined for none such. */
function misunderstood(line: string, contentDir: string): string | undefined {
  // The folder holds something that is no site, so that no build begins and nothing is served.
  const folder = anArchiveFolder({ 'photo.jpg': '' });
  const args = line.split(' ').map((arg) => (arg === 'DIR' ? folder : arg));
  return complaint.exec(runTool(args, { CONTENT_DIR: contentDir }).stderr)?.[0];
}

describe('the flags of a command', () => {
  it.each(published)('are known ever after: %s', (line) => {
    expect(misunderstood(line, aRepository(filesOf('healthy')).path)).toBeUndefined();
  });

  it.each([
    ['serve --host DIR', /^Unknown option '--host'/],
    ['check --json=all', /^Option '--json'/],
    ['serve --port', /^Option '--port <value>'/],
  ])('are missed where one is gone, or taken otherwise: %s', (line, sentence) => {
    expect(misunderstood(line, aHealthyFolder())).toMatch(sentence);
  });
});
