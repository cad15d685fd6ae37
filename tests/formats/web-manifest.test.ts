import { describe, expect, it } from 'vitest';
import { toWebManifest } from '../../src/formats/web-manifest.ts';

const identity = {
  name: 'A record: of something',
  shortName: 'A record',
  description: undefined,
  lang: 'en',
  start: '/base/en/',
  scope: '/base/',
  ground: '#ffffff',
  icons: [
    { src: '/base/icon-192.png', size: 192, isMaskable: false },
    { src: '/base/icon-maskable-512.png', size: 512, isMaskable: true },
  ],
};

describe('the web manifest', () => {
  it('begins at the home page of its language and covers both', () => {
    expect(JSON.parse(toWebManifest(identity))).toMatchObject({
      name: 'A record: of something',
      short_name: 'A record',
      lang: 'en',
      start_url: '/base/en/',
      scope: '/base/',
      display: 'browser',
    });
  });

  it('says the size of each icon, and which may be cut to a shape', () => {
    expect(JSON.parse(toWebManifest(identity)).icons).toEqual([
      { src: '/base/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: '/base/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ]);
  });

  it('leaves out what is not known', () => {
    expect(toWebManifest(identity)).not.toContain('description');
  });
});
