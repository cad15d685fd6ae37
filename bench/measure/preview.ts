import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';

/** A running preview. */
export interface Preview {
  address: string;
  /** From its start to its first page, in seconds. */
  seconds: number;
  end(): void;
}

/** A port that was free a moment ago. */
async function aFreePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await once(server.close(), 'close');
  return port;
}

/** Starts the preview of a content folder and waits for its first page. Ends with the process that started it. */
export async function startPreview(project: string, content: string): Promise<Preview> {
  const port = await aFreePort();
  const address = `http://localhost:${port}`;
  const began = performance.now();
  const args = ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port), '--host', 'localhost'];
  const child = spawn(process.execPath, [...args, '--ignore-lock'], {
    cwd: project,
    env: { ...process.env, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1', CONTENT_DIR: content },
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  const end = () => void child.kill();
  process.once('exit', end);
  for (;;) {
    if (child.exitCode !== null) throw new Error('The preview ended before it answered.');
    const answer = await fetch(`${address}/en/`).catch(() => undefined);
    if (answer?.ok) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { address, seconds: (performance.now() - began) / 1000, end };
}
