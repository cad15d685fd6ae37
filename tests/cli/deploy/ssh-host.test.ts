import { existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { pathsIn } from '../../../src/publishing/site-tree.ts';
import { writeInto } from '../../builders.ts';
import { aFinishedFolder } from '../../finished-folder.ts';
import { aFolder, inPlaceOf, missingPrograms, runDeploy, startDeploy } from './deploying.ts';
import { type SshServer, sshPackages, startSshServer } from './ssh-server.ts';

vi.mock('../../../src/publishing/build-lock.ts', () => ({ lockFolders: () => undefined }));

const page = 'a line of text\n'.repeat(50);

const first = {
  'index.html': `${page}first`,
  'en/index.html': page,
  'files/MR-2022-001/é u.pdf': 'a file',
  '_astro/site.Aa11.css': 'a{}',
  '.well-known/security.txt': 'Contact',
};
const { '_astro/site.Aa11.css': _, '.well-known/security.txt': __, ...kept } = first;
const second = { ...kept, 'index.html': `${page}second`, '_astro/site.Bb22.css': 'b{}', 'hu/index.html': page };

const missing = missingPrograms(sshPackages);
if (missing) it(`deploy by ssh is not tried: ${missing}`, ({ skip }) => skip(missing));

describe.skipIf(missing)('deploy to a server', () => {
  let server: SshServer;

  beforeAll(async () => {
    server = await startSshServer();
  });
  afterAll(async () => await server?.stop());

  /** A folder on the server, and a command that deploys to it: in this process, unless that is what a test is about. */
  function aPlace(start = runDeploy) {
    const folder = join(aFolder(), 'www');
    const run = (args: readonly string[], environment: Record<string, string> = {}) =>
      start([`${server.host}:${folder}`, ...args], { ...server.environment, ...environment });
    const current = join(folder, 'current');
    return {
      folder,
      current,
      run,
      deploy: async (files: Record<string, string>, ...args: string[]) => {
        const ended = await run(['--dist', aFinishedFolder(files), ...args]);
        expect(ended).toMatchObject({ status: 0, stderr: '' });
        return ended.stdout;
      },
      read: (path: string) => readFileSync(join(current, path), 'utf8'),
      releases: () => readdirSync(join(folder, 'releases')).filter((name) => name !== 'history'),
    };
  }

  it('serves all files, readable for a web server, and nothing else', async () => {
    const { deploy, current, read } = aPlace(startDeploy);
    expect(await deploy(first, '--no-compress')).toContain('Files: 7 new, 0 changed, 0 removed, 0 unchanged.');
    expect(pathsIn(current).sort()).toEqual([...Object.keys(first), 'SHA256SUMS', 'data/build.json'].sort());
    for (const [path, text] of Object.entries(first)) expect(read(path)).toBe(text);
    expect(statSync(join(current, 'en')).mode & 0o777).toBe(0o755);
    expect(statSync(join(current, 'en/index.html')).mode & 0o777).toBe(0o644);
  });

  it('brings compressed copies, unless it is told not to', async () => {
    const { deploy, current } = aPlace();
    await deploy(first);
    expect(existsSync(join(current, 'index.html.br'))).toBe(true);
    expect(existsSync(join(current, 'SHA256SUMS.compressed'))).toBe(true);
    await deploy(first, '--no-compress');
    expect(existsSync(join(current, 'index.html.br'))).toBe(false);
  });

  it('sends only what has changed, and keeps the rest as the same files, with their times', async () => {
    const { deploy, current, read } = aPlace();
    await deploy(first, '--no-compress');
    const before = statSync(join(current, 'en/index.html'));
    expect(await deploy(second, '--no-compress')).toMatch(/Files: 2 new, 2 changed, 2 removed, 3 unchanged\.\nRelease/);
    expect(read('index.html')).toContain('second');
    expect(existsSync(join(current, '.well-known/security.txt'))).toBe(false);
    const after = statSync(join(current, 'en/index.html'));
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
    expect(await deploy(second, '--no-compress')).toContain('is this site: nothing was sent.');
  });

  it('leaves for one release what pages that readers have open still ask for', async () => {
    const { deploy, current } = aPlace();
    await deploy(first, '--no-compress');
    await deploy(second, '--no-compress');
    expect(existsSync(join(current, '_astro/site.Aa11.css'))).toBe(true);
    await deploy({ ...second, 'index.html': 'third' }, '--no-compress');
    expect(existsSync(join(current, '_astro/site.Aa11.css'))).toBe(false);
  });

  it('shows in a dry run what it would do, and does none of it', async () => {
    const { deploy, releases, current } = aPlace();
    await deploy(first, '--no-compress');
    const before = [readlinkSync(current), releases()];
    const shown = await deploy(second, '--no-compress', '--dry-run');
    expect(shown).toContain('+ hu/index.html\n');
    expect(shown).toContain('~ index.html\n');
    expect(shown).toContain('- .well-known/security.txt\n');
    expect(shown).toContain('Nothing was changed on the host.');
    expect([readlinkSync(current), releases()]).toEqual(before);
  });

  it('goes back release by release, and forward only by another deployment', async () => {
    const { deploy, run, read } = aPlace();
    const third = { ...second, 'index.html': 'third' };
    for (const files of [first, second, third]) await deploy(files, '--no-compress');
    expect((await run(['--rollback', '--dry-run'])).stdout).toContain('Nothing was changed. A rollback would go from');
    expect(read('index.html')).toBe('third');
    expect(await run(['--rollback'])).toMatchObject({ status: 0, stderr: '' });
    expect(read('index.html')).toContain('second');
    await run(['--rollback']);
    expect(read('index.html')).toContain('first');
    expect(await run(['--rollback'])).toMatchObject({
      status: 1,
      stderr: 'There is no earlier release to go back to.\n',
    });
    await deploy({ ...first, 'index.html': 'fourth' }, '--no-compress');
    await run(['--rollback']);
    expect(read('index.html')).toContain('first');
  });

  it('keeps as many releases as it is told, and whatever it has not put there', async () => {
    const { deploy, folder, releases } = aPlace();
    mkdirSync(join(folder, 'releases', 'by hand'), { recursive: true });
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    for (const text of ['1', '2', '3', '4'])
      await deploy({ ...first, 'index.html': text }, '--no-compress', '--keep', '2');
    expect(releases()).toHaveLength(3);
    expect(releases()).toContain('by hand');
    expect(readFileSync(join(folder, 'notes.txt'), 'utf8')).toBe('mine');
  });

  it('leaves the earlier site whole where it is broken off while files are sent, and goes on when it is repeated', async () => {
    const { deploy, run, read, current, folder } = aPlace();
    await deploy(first, '--no-compress');
    const before = readlinkSync(current);
    const dist = aFinishedFolder(second);
    const half = inPlaceOf(
      'rsync',
      'case "$*" in *--server*) exec "$real" "$@";; esac\nhead -c 40 | "$real" "$@"; echo "connection lost" >&2; exit 12\n',
    );
    const broken = await run(['--dist', dist, '--no-compress'], { PATH: half });
    expect(broken).toMatchObject({ status: 1, stderr: expect.stringContaining('the earlier one has not changed') });
    expect(broken.stderr).toContain('connection lost');
    expect(readlinkSync(current)).toBe(before);
    for (const [path, text] of Object.entries(first)) expect(read(path)).toBe(text);
    expect(readdirSync(join(folder, 'releases')).some((name) => name.startsWith('.incoming-'))).toBe(true);
    expect(await run(['--dist', dist, '--no-compress'])).toMatchObject({ status: 0 });
    for (const [path, text] of Object.entries(second)) expect(read(path)).toBe(text);
    expect(readdirSync(join(folder, 'releases')).some((name) => name.startsWith('.incoming-'))).toBe(false);
  });

  it.each([1, 2, 3, 5, 6])(
    'serves one whole site where the server ends the last script after step %i, and can be repeated',
    async (steps) => {
      const { deploy, run, read, folder } = aPlace();
      await deploy(first, '--no-compress');
      const dist = aFinishedFolder(second);
      // The script of the last step is cut off after so many of its lines that change something.
      const cut = inPlaceOf(
        'ssh',
        `script=$(cat)
case "$script" in *.current.new*) script=$(printf '%s\\n' "$script" | awk '/^(printf|mv|rm|ln|find)/ { if (++n > ${steps}) exit } { print }');; esac
printf '%s\\nfalse\\n' "$script" | "$real" "$@"
`,
      );
      const shell = server.environment.RSYNC_RSH ?? '';
      await run(['--dist', dist, '--no-compress'], { PATH: cut, RSYNC_RSH: shell });
      const served = read('index.html').includes('second') ? second : first;
      for (const [path, text] of Object.entries(served)) expect(read(path)).toBe(text);
      expect(await run(['--dist', dist, '--no-compress'])).toMatchObject({ status: 0 });
      for (const [path, text] of Object.entries(second)) expect(read(path)).toBe(text);
      await run(['--rollback']);
      for (const [path, text] of Object.entries(first)) expect(read(path)).toBe(text);
      expect(readdirSync(folder).sort()).toEqual(['current', 'releases']);
    },
  );

  it('refuses a folder whose current site somebody else has put there', async () => {
    const { folder, run, current } = aPlace();
    mkdirSync(current, { recursive: true });
    writeFileSync(join(current, 'index.html'), 'mine');
    const ended = await run(['--dist', aFinishedFolder(first), '--no-compress']);
    expect(ended).toMatchObject({ status: 1, stdout: '' });
    expect(ended.stderr).toContain(`${folder}/current was not put there by this command`);
    expect(readFileSync(join(current, 'index.html'), 'utf8')).toBe('mine');
  });

  it('refuses a site that is not as it was built, and says in a sentence when a server cannot be reached', async () => {
    const { run } = aPlace();
    const dist = aFinishedFolder(first);
    writeInto(dist, 'en/index.html', 'changed');
    expect((await run(['--dist', dist, '--no-compress'])).stderr).toContain(
      'are not as they were listed, such as en/index.html: build again',
    );
    const away = ['elsewhere.invalid:/srv/a', '--dist', aFinishedFolder(first)];
    const { status, stderr } = await startDeploy(away, server.environment);
    expect([status, stderr]).toEqual([
      1,
      expect.stringContaining('elsewhere.invalid cannot be asked what it serves. ssh says:'),
    ]);
    expect(stderr).not.toContain('    at ');
  });
});
