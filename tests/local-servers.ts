import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { type AddressInfo, connect, createServer, type NetConnectOpts } from 'node:net';
import { delimiter, join } from 'node:path';

/** Where a program is on this machine; Debian keeps servers where only root looks. */
export function programPath(name: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'];
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}

/** A port of 127.0.0.1 at which nothing answers. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

const answers = (address: NetConnectOpts): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = connect(address, () => resolve(true));
    probe.on('connect', () => probe.destroy()).on('error', () => resolve(false));
  });

/** Waits until a port or socket answers. @throws Error with what the program printed, where it has ended before */
export async function untilServing(running: ChildProcess, address: NetConnectOpts): Promise<void> {
  const errors: string[] = [];
  running.stderr?.on('data', (text) => errors.push(String(text)));
  while (!(await answers(address))) {
    if (running.exitCode !== null) throw new Error(errors.join(''));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
