import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { externalLinks } from '../../src/archive/external-links.ts';
import { aHealthyFolder, type Edits, meeting, put } from '../builders.ts';
import { runTool } from './run.ts';

const facts = `${meeting}/meeting.yaml`;

/** Runs the command over a folder in which the network answers as given: each address, else all is well. */
async function links(root: string, answers: Record<string, number | string>, ...args: string[]) {
  vi.resetModules();
  vi.stubEnv('CONTENT_DIR', root);
  onTestFinished(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });
  const printed: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text));
  const { links: command } = await import('../../src/cli/commands/links.ts');
  const ask = async (url: string) => {
    const answer = Object.entries(answers).find(([part]) => url.includes(part))?.[1] ?? 200;
    if (answer === 'offline') throw new TypeError('fetch failed', { cause: { code: 'ENOTFOUND' } });
    if (typeof answer === 'string') return new Response(null, { status: 301, headers: { location: answer } });
    return new Response(null, { status: answer });
  };
  const status = await command(['--pause', '0', '--retries', '0', ...args], ask);
  return { status, output: printed.join('\n').replaceAll(/[^\s"]*\/(?=meetings\/)/g, '') };
}

describe('the addresses in the content', () => {
  it('are those of facts and texts, of records, entries and the site, with file, line and column', () => {
    const root = aHealthyFolder({
      [`${meeting}/en.mdx`]: put('(open-eyes)', '(https://example.org/in-a-text)'),
      'site.yaml': (old) =>
        `${old}repository: "https://example.org/repository"\nidentity: { address: "https://example.org/nobody", since: 2026-01-01 }\n`,
    });
    const found = externalLinks([root]).map(
      ({ url, file, line, column }) =>
        `${file.slice(file.indexOf('roundtable-')).replace(/^[^/]+\//, '')}:${line}:${column} ${url}`,
    );
    expect(found).toContain(`${meeting}/en.mdx:11:41 https://example.org/in-a-text`);
    expect(found.find((each) => each.startsWith(facts))).toMatch(/:\d+:\d+ https:\/\/example\.org\/minutes$/);
    expect(found.some((each) => each.startsWith('site.yaml'))).toBe(true);
    expect(found.filter((each) => each.includes('nobody'))).toEqual([]);
  });
});

describe('links', () => {
  it('ends well where every address answers', async () => {
    const { status, output } = await links(aHealthyFolder(), {});
    expect(status).toBe(0);
    expect(output).toMatch(/^\d+ addresses: \d+ alive$/);
  });

  it('fails for a dead address, and says where it is and what to do', async () => {
    const { status, output } = await links(aHealthyFolder(), { '/minutes': 404 });
    expect(status).toBe(1);
    expect(output).toMatch(
      /^Dead \(1\)\n\nhttps:\/\/example\.org\/minutes\n {2}meetings\/2022\/autumn-session\/meeting\.yaml:\d+:\d+\n {2}status 404\n {2}→ Correct the address; /,
    );
    expect(output).toMatch(/, 1 dead$/);
  });

  it('does not fail for a dead address of which readers have an archived copy', async () => {
    const copy = 'archived: { url: "https://archive.example.net/1", at: 2024-05-03 }';
    const edits: Edits = { [facts]: put('read: 2026-11-22', `read: 2026-11-22, ${copy}`) };
    const { status, output } = await links(aHealthyFolder(edits), { '/minutes': 404 });
    expect(status).toBe(0);
    expect(output).toContain('status 404; readers are led to https://archive.example.net/1');
  });

  it('reports where an address has moved to, and what is unclear, without failing', async () => {
    const { status, output } = await links(aHealthyFolder(), {
      '/minutes': 'https://example.org/here',
      '/call': 403,
    });
    expect(status).toBe(0);
    expect(output).toContain('→ Moved for good. Write https://example.org/here');
    expect(output).toMatch(
      /Unclear: open these in a browser; if the page is gone, add an archived copy \(1\)\n\nhttps:\/\/example\.org\/call\n/,
    );
  });

  it('gives programs every address with what became of it', async () => {
    const { status, output } = await links(aHealthyFolder(), { '/minutes': 410 }, '--json');
    const report = JSON.parse(output);
    expect([status, report.dead, report.checked]).toEqual([1, 1, report.links.length]);
    const dead = report.links.find(({ url }: { url: string }) => url === 'https://example.org/minutes');
    expect(dead).toMatchObject({ state: 'dead', status: 410, reason: 'status 410', redirects: [], archived: null });
    expect(dead.places[0]).toEqual({
      file: expect.stringContaining('meeting.yaml'),
      line: expect.any(Number),
      column: expect.any(Number),
    });
  });

  it('checks only what is named', async () => {
    const { output } = await links(aHealthyFolder(), {}, 'autumn-session');
    expect(output).toBe('1 address: 1 alive');
  });

  it('takes a machine without a network for what it is', async () => {
    await expect(links(aHealthyFolder(), { '': 'offline' })).rejects.toThrow(/probably offline/);
  });

  it('refuses an option that is no number, in a sentence', () => {
    const { status, stderr } = runTool(['links', '--timeout', 'soon'], { CONTENT_DIR: aHealthyFolder() });
    expect([status, stderr]).toEqual([1, '--timeout is a number above 0, such as --timeout 5; it was “soon”.\n']);
  });
});
