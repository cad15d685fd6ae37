import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { contentType } from '../../../src/site/content-types.ts';
import { headersFor } from '../../../src/site/response-headers.ts';
import { aFinishedFolder, finishedSite } from '../../finished-folder.ts';
import { aFolder, inPlaceOf, missingPrograms, runDeploy, startDeploy } from './deploying.ts';
import { type S3Server, startS3Server, storePackages } from './s3-server.ts';

vi.mock('../../../src/publishing/build-lock.ts', () => ({ lockFolders: () => undefined }));

const page = 'a line of text\n'.repeat(50);

type Texts = Record<string, string>;

const first: Texts = {
  'index.html': `${page}first`,
  'en/index.html': page,
  'files/MR-2022-001/é u.pdf': 'a file',
  'data/records.ndjson': '{}',
  '_astro/site.Aa11.css': 'a{}',
  '.well-known/security.txt': 'Contact',
};
const { '_astro/site.Aa11.css': _, '.well-known/security.txt': __, ...kept } = first;
const second: Texts = { ...kept, 'index.html': `${page}second`, '_astro/site.Bb22.css': 'b{}', 'hu/index.html': page };

const missing = missingPrograms(storePackages);
if (missing) it(`deploy to object storage is not tried: ${missing}`, ({ skip }) => skip(missing));

describe.skipIf(missing)('deploy to object storage', () => {
  let server: S3Server;
  let count = 0;

  beforeAll(async () => {
    server = await startS3Server();
  });
  afterAll(async () => await server?.stop());

  /** A folder in a bucket, and commands for it: in this process, unless that is what a test is about. */
  function aPlace(start = runDeploy) {
    count += 1;
    const site = `public/site${count}`;
    const run = (args: readonly string[], environment: Texts = {}, target = `rclone:store:${site}`) =>
      start([target, ...args], { ...server.environment, ...environment });
    const rclone = async (...args: string[]): Promise<string> => {
      const { AWS_CA_BUNDLE: ___, ...environment } = process.env;
      const env = { ...environment, ...server.environment };
      return (await promisify(execFile)('rclone', args, { env, timeout: 30_000 })).stdout;
    };
    return {
      site,
      run,
      rclone,
      deploy: async (files: Texts, ...args: string[]) => {
        const ended = await run(['--dist', aFinishedFolder(files), ...args]);
        expect(ended).toMatchObject({ status: 0, stderr: '' });
        return ended.stdout;
      },
      read: (path: string) => server.read(`${site}/${path}`),
    };
  }

  type Place = ReturnType<typeof aPlace>;

  async function expectServed({ read }: Place, files: Texts): Promise<void> {
    for (const [path, text] of Object.entries(finishedSite(files)))
      expect([path, (await read(path)).text]).toEqual([path, String(text)]);
  }

  it('puts every file there with the type and the caching that it has on other hosts', async () => {
    const place = aPlace(startDeploy);
    expect(await place.deploy(first)).toContain('Files: 8 new, 0 changed, 0 removed, 0 unchanged.');
    await expectServed(place, first);
    for (const path of Object.keys(first)) {
      const { status, headers } = await place.read(path);
      expect([path, status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
        path,
        200,
        contentType(path),
        headersFor(`/${path}`).get('cache-control'),
      ]);
    }
  });

  it('sends only what has changed, and removes what is gone, but leaves what open pages ask for, for one release', async () => {
    const place = aPlace();
    await place.deploy(first);
    expect(await place.deploy(second)).toMatch(/Files: 2 new, 2 changed, 2 removed, 4 unchanged\.\nRelease/);
    await expectServed(place, second);
    expect((await place.read('.well-known/security.txt')).status).toBe(404);
    expect((await place.read('_astro/site.Aa11.css')).status).toBe(200);
    const sent = (await place.rclone('lsf', '--recursive', '--files-only', `store:${place.site}.releases/releases`))
      .trim()
      .split('\n');
    expect(sent.filter((path) => path.endsWith('en/index.html'))).toHaveLength(1);
    expect(sent.filter((path) => path.endsWith('hu/index.html'))).toHaveLength(1);
    await place.deploy({ ...second, 'index.html': 'third' });
    expect((await place.read('_astro/site.Aa11.css')).status).toBe(404);
    expect(await place.deploy({ ...second, 'index.html': 'third' })).toContain('nothing was sent');
  });

  it('shows in a dry run what it would do, and does none of it', async () => {
    const place = aPlace();
    await place.deploy(first);
    const before = await place.rclone('lsf', '--recursive', `store:${place.site}.releases`);
    const shown = await place.deploy(second, '--dry-run');
    expect(shown).toContain('+ hu/index.html\n');
    expect(shown).toContain('~ index.html\n');
    expect(shown).toContain('- .well-known/security.txt\n');
    await expectServed(place, first);
    expect(await place.rclone('lsf', '--recursive', `store:${place.site}.releases`)).toBe(before);
  });

  it('goes back release by release, and on from there', async () => {
    const place = aPlace();
    const third = { ...second, 'index.html': 'third' };
    for (const files of [first, second, third]) await place.deploy(files);
    for (const files of [second, first]) {
      expect(await place.run(['--rollback'])).toMatchObject({ status: 0, stderr: '' });
      await expectServed(place, files);
    }
    expect((await place.read('hu/index.html')).status).toBe(404);
    expect(await place.run(['--rollback'])).toMatchObject({
      status: 1,
      stderr: 'There is no earlier release to go back to.\n',
    });
    const fourth = { ...first, 'index.html': 'fourth' };
    await place.deploy(fourth);
    await expectServed(place, fourth);
    await place.run(['--rollback']);
    await expectServed(place, first);
  });

  it('keeps as many releases as it is told, with every file that one of them needs', async () => {
    const place = aPlace();
    for (const text of ['1', '2', '3', '4']) await place.deploy({ ...first, 'index.html': text }, '--keep', '2');
    const held = (await place.rclone('lsf', '--recursive', '--files-only', `store:${place.site}.releases/releases`))
      .trim()
      .split('\n');
    expect(held.filter((path) => path.endsWith('.list'))).toHaveLength(2);
    expect(held.filter((path) => /Z-\w+\/index\.html$/.test(path))).toHaveLength(2);
    expect(held.filter((path) => path.endsWith('en/index.html'))).toHaveLength(1);
    await place.run(['--rollback']);
    await expectServed(place, { ...first, 'index.html': '3' });
  });

  it('neither replaces nor deletes what somebody else has put there', async () => {
    const place = aPlace();
    const [mine, other] = [join(aFolder(), 'index.html'), join(aFolder(), 'notes.txt')];
    writeFileSync(mine, 'mine');
    writeFileSync(other, 'mine too');
    for (const file of [mine, other]) await place.rclone('copy', file, `store:${place.site}`);
    const dist = aFinishedFolder(first);
    const refused = await place.run(['--dist', dist]);
    expect(refused).toMatchObject({ status: 1, stderr: expect.stringContaining('would replace, such as index.html') });
    expect((await place.read('index.html')).text).toBe('mine');
    expect(await place.run(['--dist', dist, '--overwrite'])).toMatchObject({ status: 0 });
    for (const files of [second, first, second]) await place.deploy(files, '--keep', '2');
    expect((await place.read('notes.txt')).text).toBe('mine too');
  });

  it('takes a whole bucket, with earlier releases in another', async () => {
    const place = aPlace();
    const ended = await place.run(
      ['--dist', aFinishedFolder(first), '--history', 'rclone:store:kept/here'],
      {},
      'rclone:store:public',
    );
    expect(ended).toMatchObject({ status: 0, stderr: '' });
    expect((await server.read('public/index.html')).text).toBe(first['index.html']);
    expect(await place.rclone('lsf', 'store:kept/here')).toContain('state.json');
  });

  it('writes no key into what it prints', async () => {
    const place = aPlace(startDeploy);
    const wrong = { RCLONE_CONFIG_STORE_SECRET_ACCESS_KEY: 'a-wrong-secret' };
    const { status, stdout, stderr } = await place.run(['--dist', aFinishedFolder(first)], wrong);
    expect(status).toBe(1);
    expect(stderr).toContain('rclone says:');
    expect(stdout + stderr).not.toContain('a-wrong-secret');
    expect(stderr).not.toContain('    at ');
  });

  describe('that is broken off', () => {
    /** A search path on which rclone fails at its nth start, and before that works. */
    function failingAt(step: number): { PATH: string; reached: () => boolean } {
      const counter = join(aFolder(), 'count');
      writeFileSync(counter, '');
      const script = `printf x >>'${counter}'
if [ "$(wc -c <'${counter}')" -eq ${step} ]; then
  case "$*" in
  *--files-from-raw*) head -n 1 | "$real" "$@" ;;
  esac
  echo "connection lost" >&2
  exit 1
fi
exec "$real" "$@"
`;
      return { PATH: inPlaceOf('rclone', script), reached: () => readFileSync(counter, 'utf8').length >= step };
    }

    it('at any step can be repeated, undone or followed by another site; while it sends, the earlier site is whole', async () => {
      const third = { ...first, 'en/index.html': `${page}third` };
      // Every fourth step, since each takes seconds; the three ways onward take turns.
      for (let step = 1, isReached = true; isReached; step += 4) {
        const place = aPlace();
        await place.deploy(first);
        const dist = aFinishedFolder(second);
        const { PATH, reached } = failingAt(step);
        const broken = await place.run(['--dist', dist], { PATH });
        isReached = reached();
        if (!isReached) break;
        expect(broken.status).toBe(1);
        const state = await place.rclone('cat', `store:${place.site}.releases/state.json`);
        const { begun, current, history } = JSON.parse(state);
        if (begun.length === 0 && current === history[0] && history.length === 1) await expectServed(place, first);
        const next = [() => place.run(['--dist', dist]), () => place.deploy(first), () => place.deploy(third)];
        await next[step % 3]?.();
        await expectServed(place, [second, first, third][step % 3] ?? second);
        await place.deploy({ ...third, 'index.html': 'last' });
        await expectServed(place, { ...third, 'index.html': 'last' });
      }
    }, 600_000);
  });
});
