import { spawn } from 'node:child_process';
import { freePort } from '../../local-servers.ts';
import { findProgram, inVersions } from './programs.ts';
import type { Engine, Tab } from './tab.ts';

/** The name by which WebDriver hands over an element (W3C WebDriver, Elements). */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** The Enter key in what is typed (W3C WebDriver, Keyboard actions). */
const enterKey = '\uE007';

const findDriver = () => findProgram(['WebKitWebDriver']);
const findScreen = () => findProgram(['xvfb-run']);
const findBrowser = () =>
  ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec', '/usr/lib']
    .flatMap((folder) => inVersions(folder, 'webkit2gtk-', 'MiniBrowser'))
    .find((path) => findProgram([], [path]));

/** One request of WebDriver. @throws with what the driver answers, where it cannot do that */
async function ask(address: string, method: string, body?: object): Promise<unknown> {
  const answer = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await answer.json()) as { value: unknown };
  if (!answer.ok) throw new Error(`WebDriver: ${JSON.stringify(value).slice(0, 300)}`);
  return value;
}

/** Asks a driver that is just starting for a session, until it answers. */
async function sessionAt(driver: string): Promise<string> {
  const options = { binary: findBrowser(), args: ['--automation'] };
  const body = { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } } };
  for (let tries = 200; ; tries--) {
    try {
      const { sessionId } = (await ask(`${driver}/session`, 'POST', body)) as { sessionId: string };
      return `${driver}/session/${sessionId}`;
    } catch (error) {
      // `fetch` fails with a TypeError while nobody listens.
      if (tries === 0 || !(error instanceof TypeError)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function launch(): Promise<Tab> {
  const port = await freePort();
  const screen = ['-a', '-s', '-screen 0 1600x1200x24', 'WebKitWebDriver', `--port=${port}`];
  // A group of its own: the screen, the driver and the browser end together.
  const driver = spawn('xvfb-run', screen, { stdio: 'ignore', detached: true });
  const end = () => void (driver.pid && process.kill(-driver.pid));
  const session = await sessionAt(`http://127.0.0.1:${port}`).catch((error) => {
    end();
    throw error;
  });
  const post = (path: string, body: object = {}) => ask(`${session}/${path}`, 'POST', body);
  const value = <T>(expression: string) =>
    post('execute/sync', { script: `return ${expression}`, args: [] }) as Promise<T>;
  const element = async (selector: string) => {
    const found = (await post('element', { using: 'css selector', value: selector })) as Record<string, string>;
    return `element/${found[elementKey]}`;
  };
  return {
    go: async (url) => void (await post('url', { url })),
    value,
    click: async (selector) => void (await post(`${await element(selector)}/click`)),
    type: async (selector, text) =>
      void (await post(`${await element(selector)}/value`, { text: text.replaceAll('\n', enterKey) })),
    back: async () => void (await post('back')),
    resize: async (width, height) => {
      // The window has a bar above the page, the height of which shows once it has a size.
      await post('window/rect', { width, height });
      const bar = height - (await value<number>('innerHeight'));
      await post('window/rect', { width, height: height + bar });
    },
    picture: async () => Buffer.from((await ask(`${session}/screenshot`, 'GET')) as string, 'base64'),
    close: async () => {
      await ask(session, 'DELETE').catch(() => undefined);
      end();
    },
  };
}

/** WebKit as GNOME Web has it, over WebDriver, on a screen that nobody sees. */
export const webkit: Engine = {
  name: 'WebKit',
  missing: () =>
    findDriver() && findScreen() && findBrowser()
      ? undefined
      : 'WebKit is missing here. On Debian: sudo apt-get install webkit2gtk-driver xvfb; other systems have none to drive.',
  launch,
};
