import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Files, writeInto } from '../builders.ts';
import { programPath, untilServing } from '../local-servers.ts';

/** An answer as a program gave it. */
interface Answer {
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

/** A program that serves a folder at a socket. */
export interface Serving {
  ask: (path: string, headers?: Record<string, string>, method?: string) => Promise<Answer>;
  stop: () => Promise<void>;
}

/** How a host starts: its configuration around an included file, and its command. */
interface HostProgram {
  program: string;
  command: (config: string, folder: string) => string[];
  config: (root: string, included: string, folder: string) => string;
}

/** Where Debian has the module that lets nginx send copies in Brotli. */
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Whether nginx can send copies in Brotli here. */
export const hasBrotliModule = existsSync(brotliModule);

const asRoot = process.getuid?.() === 0;

export const hostPrograms: Record<string, HostProgram> = {
  'nginx.conf': {
    program: 'nginx',
    command: (config, folder) => ['-p', folder, '-c', config, '-e', 'stderr'],
    config: (root, included, folder) => `
      ${hasBrotliModule ? `load_module ${brotliModule};` : ''}
      ${asRoot ? 'user root;' : ''} daemon off; worker_processes 1; pid ${folder}/pid; error_log stderr;
      events {}
      http {
        access_log off;
        ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
        server { listen unix:${folder}/socket; root ${root}; include ${included}; ${hasBrotliModule ? 'brotli_static on;' : ''} }
      }`,
  },
  Caddyfile: {
    program: 'caddy',
    command: (config) => ['run', '--adapter', 'caddyfile', '--config', config],
    config: (root, included, folder) => `
{
	admin off
	storage file_system ${folder}/storage
	log {
		level ERROR
	}
}
http:// {
	bind unix/${folder}/socket
	root * ${root}
	import ${included}
}
`,
  },
};

const asker =
  (socketPath: string): Serving['ask'] =>
  (path, headers = {}, method = 'GET') =>
    new Promise((resolve, reject) => {
      const outgoing = request(
        { socketPath, path, method, headers: { host: 'a.example', ...headers } },
        async (answer) => {
          const text = (await answer.toArray()).join('');
          resolve({ status: answer.statusCode, headers: answer.headers, text });
        },
      );
      outgoing.on('error', reject).end();
    });

/** Serves files by a program, with the file that the build writes for it. */
export async function serveBy(name: string, site: Files, included: string): Promise<Serving> {
  const { program, command, config } = hostPrograms[name] as HostProgram;
  const folder = mkdtempSync(join(tmpdir(), 'roundtable-host-'));
  const root = join(folder, 'site');
  for (const [path, text] of Object.entries(site)) writeInto(root, path, text);
  const files = { included: join(folder, name), config: join(folder, 'config') };
  writeFileSync(files.included, included);
  writeFileSync(files.config, config(root, files.included, folder));
  const running = spawn(programPath(program) ?? program, command(files.config, folder), {
    env: { ...process.env, HOME: folder },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const stop = async () => {
    if (running.exitCode === null) {
      running.kill();
      await once(running, 'exit');
    }
    rmSync(folder, { recursive: true, force: true });
  };
  await untilServing(running, { path: join(folder, 'socket') }).catch(async (error) => {
    await stop();
    throw error;
  });
  return { ask: asker(join(folder, 'socket')), stop };
}
