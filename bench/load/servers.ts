import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, programPath, untilServing } from '../../tests/local-servers.ts';

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
  await untilServing(running, { port, host: '127.0.0.1' });
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: async () => {
      running.kill();
      if (running.exitCode === null) await once(running, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
