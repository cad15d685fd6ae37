import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** A server of a finished site on this machine. */
export interface Running {
  origin: string;
  stop: () => Promise<void>;
}

/** How a server is started: its configuration and its command. */
interface Program {
  config: (site: string, folder: string, port: number) => string;
  command: (config: string, folder: string) => string[];
}

/** The servers that are measured, by the names of their programs. */
export const programs: Readonly<Record<string, Program>> = {
  nginx: {
    command: (config, folder) => ['-p', folder, '-c', config, '-e', 'stderr'],
    config: (site, folder, port) => `
${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; worker_processes auto; pid ${folder}/pid; error_log stderr crit;
events { worker_connections 1024; }
http {
  access_log off; sendfile on; keepalive_requests 1000000;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  server { listen 127.0.0.1:${port}; root ${site}; include ${site}/hosting/nginx.conf; }
}
`,
  },
  caddy: {
    command: (config) => ['run', '--adapter', 'caddyfile', '--config', config],
    config: (site, folder, port) => `
{
	admin off
	auto_https off
	storage file_system ${folder}/storage
	log {
		level ERROR
	}
}
http://127.0.0.1:${port} {
	bind 127.0.0.1
	root * ${site}
	import ${site}/hosting/Caddyfile
}
`,
  },
};

/** Where a program is on this machine; Debian keeps servers where only root looks. */
export function programPath(name: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'];
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = connect(port, '127.0.0.1', () => resolve(true));
    probe.on('connect', () => probe.destroy()).on('error', () => resolve(false));
  });

/** Waits until a port answers. @throws Error with what the program says, where it has ended before */
async function untilServing(running: ChildProcess, port: number): Promise<void> {
  const errors: string[] = [];
  running.stderr?.on('data', (text) => errors.push(String(text)));
  while (!(await answers(port))) {
    if (running.exitCode !== null) throw new Error(errors.join(''));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Serves a finished site, a whole path, on a free port of this machine alone. */
export async function start(name: string, site: string): Promise<Running> {
  const { config, command } = programs[name] as Program;
  const [folder, port] = [mkdtempSync(join(tmpdir(), 'roundtable-load-')), await freePort()];
  const file = join(folder, 'config');
  writeFileSync(file, config(site, folder, port));
  const running = spawn(programPath(name) ?? name, command(file, folder), {
    env: { ...process.env, HOME: folder },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await untilServing(running, port);
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: async () => {
      running.kill();
      if (running.exitCode === null) await once(running, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
