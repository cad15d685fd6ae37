// Draws the icons and the pictures for sharing into public/, in the browser that the tests use:
//
//   npm exec -- node .ci/draw-pictures.mjs
//
// The results are committed: they change only when the look or a word of the interface does. A picture for sharing
// names the kind of record and no site, so that it fits whatever content is published.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { locales } from '../src/language/locales.ts';
import { messagesIn } from '../src/language/message.ts';
import { recordKinds } from '../src/model/kinds.ts';
import { ground } from '../src/site/ground.ts';
import { launchChromium } from '../tests/browser/chromium.ts';

const place = (name) => new URL(`../public/${name}`, import.meta.url);
const paper = ground.light;
const ink = '#1b1d22';
const rule = '#c9c3b3';
const accent = '#17427f';

/** A round table and those who sit at it. */
const sign = (colour) => {
  const seats = [0, 1, 2, 3, 4, 5].map((seat) => {
    const angle = (Math.PI / 3) * seat + Math.PI / 6;
    return `<circle cx="${(16 + 12.4 * Math.cos(angle)).toFixed(2)}" cy="${(16 + 12.4 * Math.sin(angle)).toFixed(2)}" r="3"/>`;
  });
  return `<g fill="${colour}">${seats.join('')}<circle cx="16" cy="16" r="7"/></g>`;
};

/** The sign on a ground; `room` is the part of each side that stays free. */
const icon = (room) => {
  const scale = 1 - 2 * room;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="${accent}"/>
    <g transform="translate(${32 * room} ${32 * room}) scale(${scale})">${sign('#ffffff')}</g></svg>`;
};

/** The shapes of the three kinds, as the lists show them. */
const shapes = {
  meeting: (x, y, r, look) => `<circle cx="${x}" cy="${y}" r="${r}" ${look}/>`,
  campaign: (x, y, r, look) =>
    `<path d="M${x} ${y - r * 1.15}l${r * 1.15} ${r * 1.15}-${r * 1.15} ${r * 1.15}-${
      r * 1.15
    }-${r * 1.15}z" ${look}/>`,
  'funding-call': (x, y, r, look) =>
    `<rect x="${x - r * 0.9}" y="${y - r * 0.9}" width="${r * 1.8}" height="${r * 1.8}" ${look}/>`,
};

/** Days along a line; the kind that is meant stands out. */
function timeline(kind) {
  const days = [90, 190, 250, 390, 470, 610, 680, 810, 930, 1010, 1110];
  const kinds = [...recordKinds, ...recordKinds, ...recordKinds, ...recordKinds];
  return days
    .map((x, at) => {
      const here = kinds[(at + recordKinds.indexOf(kind)) % 3];
      return here === kind
        ? shapes[here](x, 500, 17, `fill="${accent}"`)
        : shapes[here](x, 500, 10, `fill="${paper}" stroke="${rule}" stroke-width="4"`);
    })
    .join('');
}

const drawing = (
  kind,
  lang,
) => `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">
  <rect width="1200" height="630" fill="${paper}"/><rect width="1200" height="14" fill="${accent}"/>
  ${shapes[kind](132, 250, 40, `fill="none" stroke="${accent}" stroke-width="14"`)}
  <text x="230" y="288" font-family="Brygada" font-weight="500" font-size="112" fill="${ink}">${messagesIn(lang).kind[kind]}</text>
  <path d="M80 500H1120" stroke="${rule}" stroke-width="3"/>${timeline(kind)}
</svg>`;

const letters = ['latin', 'latin-ext']
  .map((subset) => {
    const file = `../node_modules/@fontsource-variable/brygada-1918/files/brygada-1918-${subset}-wght-normal.woff2`;
    const bytes = readFileSync(new URL(file, import.meta.url)).toString('base64');
    const range = subset === 'latin' ? 'U+0000-00FF,U+2000-206F' : 'U+0100-02BA';
    return `@font-face { font-family: Brygada; font-weight: 400 700; unicode-range: ${range}; src: url(data:font/woff2;base64,${bytes}) }`;
  })
  .join('');

const browser = await launchChromium();
const page = await browser.newPage();

async function drawn(svg, width, height = width) {
  await page.setViewportSize({ width, height });
  await page.setContent(
    `<style>${letters} body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${svg}`,
  );
  await page.evaluate(() => document.fonts.ready);
  return page.screenshot();
}

/** A picture in the old container that browsers ask for unbidden: a header, one entry, the PNG itself. */
function ico(png, size) {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}

mkdirSync(place('sharing/'), { recursive: true });
for (const kind of recordKinds)
  for (const lang of locales)
    writeFileSync(place(`sharing/${kind}-${lang}.png`), await drawn(drawing(kind, lang), 1200, 630));
writeFileSync(
  place('favicon.svg'),
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" color="${accent}">
  <style>@media (prefers-color-scheme: dark) { svg { color: #a4c6f5 } }</style>${sign('currentColor')}
</svg>
`,
);
writeFileSync(place('favicon.ico'), ico(await drawn(icon(0.12), 32), 32));
writeFileSync(place('apple-touch-icon.png'), await drawn(icon(0.18), 180));
writeFileSync(place('icon-192.png'), await drawn(icon(0.12), 192));
writeFileSync(place('icon-512.png'), await drawn(icon(0.12), 512));
writeFileSync(place('icon-maskable-512.png'), await drawn(icon(0.22), 512));
await browser.close();
