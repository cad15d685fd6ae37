/** A page as it stands open in a browser: loaded again whenever the preview says so. */
export interface OpenPage {
  /** Waits until the page holds these words. */
  shows(words: string): Promise<void>;
  close(): void;
}

/** How long nothing must be heard before an edit, so that no late word about the last one counts; milliseconds. */
const quiet = 1000;

/** Opens a page of a preview and listens, as the page's own script does, for the word to load it again. */
export async function openPage(address: string, path: string): Promise<OpenPage> {
  const load = async () => (await fetch(address + path, { headers: { accept: 'text/html' } })).text();
  await load();
  // Vite answers only who knows the token that its script carries.
  const client = await (await fetch(`${address}/@vite/client`)).text();
  const [, token = ''] = /wsToken = "([^"]+)"/.exec(client) ?? [];
  const socket = new WebSocket(`${address.replace('http', 'ws')}/?token=${token}`, 'vite-hmr');
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error('The preview does not answer its pages.')));
  });
  await new Promise<void>((resolve) => {
    let waiting = setTimeout(resolve, quiet);
    socket.addEventListener('message', () => {
      clearTimeout(waiting);
      waiting = setTimeout(resolve, quiet);
    });
  });
  const shows = (words: string) =>
    new Promise<void>((resolve) => {
      socket.addEventListener('message', async ({ data }) => {
        if (JSON.parse(data).type === 'full-reload' && (await load()).includes(words)) resolve();
      });
    });
  return { shows, close: () => socket.close() };
}
