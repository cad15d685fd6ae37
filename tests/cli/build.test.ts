import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { anArchiveFolder, filesOf } from '../builders.ts';
import { aWorkshop } from '../integrations/workshop.ts';
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

it('is not replaced by Astro’s own command, which refuses with a sentence and writes nothing', () => {
  const folder = anArchiveFolder({ 'dist/photo.jpg': '' });
  const { status, stderr } = spawnSync(
    process.execPath,
    [join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build', '--outDir', join(folder, 'dist')],
    { encoding: 'utf8', env: { ...process.env, CACHE_DIR: join(folder, 'cache'), NODE_ENV: '' } },
  );
  expect([status, stderr.trim()]).toEqual([
    1,
    'Astro alone does not build this site. Run npm run build instead. Nothing was changed.',
  ]);
  expect([readdirSync(folder), readdirSync(join(folder, 'dist'))]).toEqual([['dist'], ['photo.jpg']]);
});

it('refuses to build into a folder with files of somebody else', () => {
  const folder = anArchiveFolder({ 'photo.jpg': '' });
  const { status, stderr } = runTool(['build', '--outDir', folder]);
  expect([status, stderr]).toEqual([1, expect.stringContaining('holds files, but no finished site')]);
  expect(readdirSync(folder)).toEqual(['photo.jpg']);
});

it('refuses an output folder without a name', () => {
  expect(runTool(['build', '--outDir', '']).status).toBe(1);
});

it('reports the phases and nothing else of a sound build, and the whole error of one that fails', async () => {
  const workshop = aWorkshop(filesOf('healthy'));
  onTestFinished(() => workshop.remove());
  const sound = await workshop.build();
  expect(sound.output.trimEnd().split('\n')).toEqual([
    expect.stringMatching(/^Earlier versions of records are not published: .* is not in a git repository/),
    'Content: 3 records in 2 languages',
    'Canonical addresses lead to http://localhost:4321: set SITE_URL to build a site that is to be published.',
    expect.stringMatching(/^Pages: \d+$/),
    expect.stringMatching(/^Search index: \d+\.\d\d s$/),
    `Site: ${workshop.dist}/`,
    expect.stringMatching(/^Built 3 records and \d+ pages in \d+\.\d s; peak memory [\d,]+ MB\.$/),
  ]);
  workshop.edit('src/pages/index.astro', (text) => text.replace('---\n', "---\nthrow new Error('No home today.');\n"));
  const { status, output } = await workshop.build();
  expect(status).toBe(1);
  expect(output).toContain('Error: No home today.');
  expect(output).toMatch(/^ {4}at .*index/m);
  expect(output).not.toContain('Built ');
});
