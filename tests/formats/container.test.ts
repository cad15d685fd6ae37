import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import linter from 'dockerfilelint';
import { describe, expect, it } from 'vitest';
import { hostFile } from '../../src/formats/host-files.ts';
import { anArchiveFolder } from '../builders.ts';
import { programPath } from '../local-servers.ts';

const containerfile = readFileSync('container/Containerfile', 'utf8');
const caddy = programPath('caddy') ?? '';
const missing = caddy ? '' : 'caddy is missing (apt-get install caddy).';

describe('the container', () => {
  it('is free of what its linter finds, runs without the rights of root, and names the version of its image', () => {
    expect(linter.run('.', containerfile).map(({ title }) => title)).toEqual([]);
    expect(linter.run('.', `${containerfile}RUN sudo ls\n`)).not.toEqual([]);
    expect(containerfile).toMatch(/^USER [1-9]\d*:[1-9]\d*$/m);
    expect(containerfile).toMatch(/^FROM caddy:\d+\.\d+-alpine$/m);
  });

  if (missing) it(`is not tried with Caddy: ${missing}`, ({ skip }) => skip(missing));

  it.skipIf(missing)('serves by rules that Caddy takes', () => {
    const rules = hostFile(
      'Caddyfile',
      { siteUrl: 'https://record.example.org', basePath: '/' },
      { moved: [{ from: '/en/a/', to: '/en/b/' }], gone: ['/en/c/'] },
    );
    const folder = anArchiveFolder({ 'hosting/Caddyfile': rules });
    const config = join(folder, 'Caddyfile');
    writeFileSync(config, readFileSync('container/Caddyfile', 'utf8').replaceAll('/srv/record', folder));
    const run = () =>
      execFileSync(caddy, ['validate', '--adapter', 'caddyfile', '--config', config], {
        env: { ...process.env, HOME: folder },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    expect(run).not.toThrow();
  });
});
