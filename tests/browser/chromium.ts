import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** Chromium without windows first: it opens a page in half the time. */
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const programFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);

/** Where Chromium and browsers made from it are when they are installed the usual way, outside the PATH. */
const usualPlaces = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...programFolders.flatMap((folder) => [
    join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
    join(folder, 'Chromium', 'Application', 'chrome.exe'),
    join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ]),
];

const isRoot = process.getuid?.() === 0;

const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts a headless Chromium; where the machine has none, installs one first.
 * @throws with what to do, where none is found and none can be installed.
 */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium() ?? installChromium();
  return chromium.launch({ executablePath, headless: true, args: isRoot ? ['--no-sandbox', ...flags] : flags });
}

/**
 * The first Chromium of this machine: the one that `CHROMIUM` names, one on the PATH, one in a usual place, or
 * Playwright's own.
 * @throws where `CHROMIUM` names a file that is not there.
 */
function findChromium(): string | undefined {
  const chosen = process.env.CHROMIUM;
  if (chosen && !existsSync(chosen)) throw new Error(`CHROMIUM names ${chosen}, and there is no such file.`);
  return chosen || [...onPath(), ...usualPlaces, ...playwrightOwn()].find((path) => existsSync(path));
}

function onPath(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function playwrightOwn(): string[] {
  try {
    return [chromium.executablePath()];
  } catch {
    return []; // Playwright has no build for this platform.
  }
}

/** Tries one way after the other; a way that fails leaves its reason for the message at the end. */
function installChromium(): string {
  const playwright = join(dirname(createRequire(import.meta.url).resolve('playwright-core')), 'cli.js');
  const ways: [string, ...string[]][] = [[process.execPath, playwright, 'install', '--with-deps', 'chromium']];
  if (isRoot && existsSync('/etc/debian_version')) {
    const apt = ['apt-get', '-o', 'DPkg::Lock::Timeout=120'] as const;
    const install = [...apt, 'install', '-y', '--no-install-recommends', 'fonts-liberation'] as const;
    ways.push([...apt, 'update'], [...install, 'chromium-headless-shell'], [...install, 'chromium']);
  }
  const reasons: string[] = [];
  for (const [command, ...rest] of ways) {
    try {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      execFileSync(command, rest, { env, stdio: ['ignore', 'ignore', 'pipe'], timeout: 240_000 });
    } catch (error) {
      reasons.push(error instanceof Error ? error.message.trim() : String(error));
    }
    const found = findChromium();
    if (found) return found;
  }
  throw new Error(
    [
      'The browser tests need Chromium or Chrome, and this machine has none. Do one of these and run them again:',
      '  · Debian, Ubuntu: sudo apt-get install chromium',
      '  · any system: npx playwright-core install --with-deps chromium',
      '  · a browser that is elsewhere: CHROMIUM=/path/to/chrome npm test',
      ...reasons,
    ].join('\n'),
  );
}
