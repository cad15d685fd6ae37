import { describe, expect, it } from 'vitest';
import { hostFile, hostFileNames } from '../../src/formats/host-files.ts';
import { toRedirectsFile } from '../../src/formats/host-redirects.ts';
import { movedAddresses } from '../../src/views/site/moved-addresses.ts';
import { call, type Edits } from '../builders.ts';
import { healthyGraph } from '../queries/healthy-graph.ts';

const edits: Edits = {
  'redirects.yaml':
    '- { from: wide-eyes, to: open-eyes }\n- { from: old-police, to: police }\n- { from: old-call, to: shelter-call }\n',
  [`${call}/funding-call.yaml`]:
    'number: FC-2024-001\nstatus: removed\nremoved: { at: 2024-05-01, reason: { en: Twice here., hu: Kétszer. } }\n',
  [`${call}/en.mdx`]: null,
  [`${call}/hu.mdx`]: null,
};

const published = { siteUrl: 'https://record.example.org', basePath: '/record/' };

const addresses = () => movedAddresses(healthyGraph(edits));

/** The lines of a file that are about something, by a part of its address. */
const about = (text: string, part: string) => text.split('\n').filter((line) => line.includes(part));

describe('former addresses', () => {
  it('lead on in both languages, whatever was renamed, and also to what was removed', () => {
    expect(addresses().moved).toEqual([
      { from: '/record/en/campaigns/wide-eyes/', to: '/record/en/campaigns/open-eyes/' },
      { from: '/record/hu/kampanyok/wide-eyes/', to: '/record/hu/kampanyok/open-eyes/' },
      { from: '/record/en/organisations/old-police/', to: '/record/en/organisations/police/' },
      { from: '/record/hu/szervezetek/old-police/', to: '/record/hu/szervezetek/police/' },
      { from: '/record/en/funding-calls/old-call/', to: '/record/en/funding-calls/shelter-call/' },
      { from: '/record/hu/palyazatok/old-call/', to: '/record/hu/palyazatok/shelter-call/' },
    ]);
    expect(addresses().gone).toEqual(['/record/en/funding-calls/shelter-call/', '/record/hu/palyazatok/shelter-call/']);
  });

  it('are in one file for Netlify and Cloudflare, pages before files', () => {
    const text = toRedirectsFile(addresses());
    expect(about(text, 'en/campaigns/wide-eyes')).toEqual([
      '/record/en/campaigns/wide-eyes/ /record/en/campaigns/open-eyes/ 301',
      '/record/en/campaigns/wide-eyes/* /record/en/campaigns/open-eyes/:splat 301',
    ]);
    const lines = text.split('\n');
    expect(lines.findLastIndex((line) => /\/ \S+\/ 301$/.test(line))).toBeLessThan(
      lines.findIndex((line) => line.includes('*')),
    );
    expect(text).not.toContain('410');
  });

  it.each([
    [
      'nginx.conf',
      [
        'location ^~ /record/en/campaigns/wide-eyes/ { rewrite "^/record/en/campaigns/wide-eyes/(.*)$" "/record/en/campaigns/open-eyes/$1" permanent; }',
      ],
      [
        'location = /record/en/funding-calls/shelter-call/ { error_page 410 /record/en/funding-calls/shelter-call/index.html; return 410; }',
        'location = /record/en/funding-calls/shelter-call/index.html { }',
        'location ^~ /record/en/funding-calls/shelter-call/ { return 410; }',
      ],
    ],
    [
      'Caddyfile',
      ['handle_path /record/en/campaigns/wide-eyes/* {'],
      ['handle /record/en/funding-calls/shelter-call/* {'],
    ],
    [
      'apache.conf',
      ['Redirect permanent "/record/en/campaigns/wide-eyes/" "/record/en/campaigns/open-eyes/"'],
      ['RedirectMatch gone "^/record/en/funding-calls/shelter-call/(?!index\\.html$)"'],
    ],
  ] as const)('are written for %s, with the pages of removed records', (file, moved, gone) => {
    const text = hostFile(file, published, addresses());
    expect(about(text, 'en/campaigns/wide-eyes')).toEqual(moved);
    expect(about(text, 'en/funding-calls/shelter-call').filter((line) => !/old-call|redir/.test(line))).toEqual(gone);
  });

  it('are none where nothing was renamed or removed', () => {
    const nothing = movedAddresses(healthyGraph());
    expect(nothing).toEqual({ moved: [], gone: [] });
    for (const text of [toRedirectsFile(nothing), ...hostFileNames.map((name) => hostFile(name, published, nothing))])
      expect(text).toMatch(/# Former addresses[^\n]+\n$/);
  });
});
