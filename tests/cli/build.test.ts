import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { anArchiveFolder } from '../builders.ts';
import { runTool } from './run.ts';

it.each(['--root', '--config', '--cacheDir', '--out-dir'])(
  'refuses %s, by which Astro would pass by the content guard',
  (option) => {
    const folder = anArchiveFolder({ 'dist/photo.jpg': '' });
    const { status, stderr } = runTool(['build', option, folder, '--outDir', join(folder, 'dist')]);
    expect([status, stderr]).toEqual([1, expect.stringContaining(`Unknown option '${option}'`)]);
    expect(readdirSync(join(folder, 'dist'))).toEqual(['photo.jpg']);
  },
);

it('hands the output folder to the content guard', () => {
  const folder = anArchiveFolder({ 'photo.jpg': '' });
  const { status, stderr } = runTool(['build', '--outDir', folder]);
  expect([status, stderr]).toEqual([1, expect.stringContaining('holds files, but no finished site')]);
  expect(readdirSync(folder)).toEqual(['photo.jpg']);
});

it('refuses an output folder without a name', () => {
  expect(runTool(['build', '--outDir', '']).status).toBe(1);
});
