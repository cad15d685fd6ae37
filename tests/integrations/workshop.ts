import { type ChildProcess, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Files, writeInto } from '../builders.ts';
import { borrowBundle } from './shared-bundles.ts';

/** The repository’s own parts that a build needs. */
const parts = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'public', 'src'];

type Environment = Record<string, string>;

/** The exit status of a program and what it printed. */
export interface Outcome {
  status: number | null;
  output: string;
}

/** A folder of its own in which the site can be built or previewed while others build elsewhere. */
export interface Workshop {
  content: string;
  dist: string;
  /** Writes a file of the content folder. */
  write(path: string, text: string): void;
  /** Changes a file of the workshop’s copy of the repository. */
  edit(path: string, change: (text: string) => string): void;
  /** Runs a command of the workshop’s copy. */
  run(args: readonly string[], environment?: Environment): Promise<Outcome>;
  /** Builds into `dist`, or another folder named from the workshop. */
  build(environment?: Environment, outDir?: string): Promise<Outcome>;
  /** Starts the preview; the caller ends it. */
  preview(port: number): ChildProcess;
  remove(): void;
}

/**
 * Gives a workshop what Node has compiled of the same code in others. Node knows a file by its path from this folder, so
 * that each workshop has it in the same position.
 *
 * @returns the environment by which Node finds it; empty outside a run of tests
 */
function sharedCompileCache(root: string): Environment {
  if (!process.env.SHARED_BUNDLES) return {};
  const folder = join(root, 'node_modules', '.cache', 'node');
  const shared = join(process.env.SHARED_BUNDLES, 'compiled');
  for (const each of [dirname(folder), shared]) mkdirSync(each, { recursive: true });
  symlinkSync(shared, folder, 'junction');
  return { NODE_COMPILE_CACHE: folder, NODE_COMPILE_CACHE_PORTABLE: '1' };
}

/**
 * A workshop with a content folder. Sources are copied and packages linked one by one, since Astro keeps its store
 * among the packages and two builds in one folder would read each other’s.
 *
 * @param sharesBundle whether its builds may use what Astro has made of the same code in another workshop
 */
export function aWorkshop(files: Files, { sharesBundle = false } = {}): Workshop {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'roundtable-workshop-')));
  const content = join(root, 'content');
  const dist = join(root, 'dist');
  for (const part of parts) cpSync(part, join(root, part), { recursive: true });
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync('node_modules')) {
    if (!name.startsWith('.'))
      symlinkSync(join(process.cwd(), 'node_modules', name), join(root, 'node_modules', name), 'junction');
  }
  const compiled = sharedCompileCache(root);
  mkdirSync(content);
  const write = (path: string, text: string | Uint8Array) => writeInto(content, path, text);
  for (const [path, text] of Object.entries(files)) write(path, text);

  const edit = (path: string, change: (text: string) => string) =>
    writeInto(root, path, change(existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : ''));

  const start = (program: string, args: readonly string[], environment: Environment) =>
    spawn(process.execPath, [program, ...args], {
      cwd: root,
      env: {
        ...process.env,
        NODE_ENV: '',
        VITEST: '',
        ASTRO_TELEMETRY_DISABLED: '1',
        ...compiled,
        CONTENT_DIR: content,
        SITE_URL: '',
        BASE_PATH: '',
        SOURCE_DATE_EPOCH: '',
        ...environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });

  const run = (args: readonly string[], environment: Environment = {}) =>
    new Promise<Outcome>((resolve, reject) => {
      const running = start(join('src', 'cli', 'main.ts'), args, environment);
      let output = '';
      for (const stream of [running.stdout, running.stderr]) stream.on('data', (text) => (output += text));
      running.on('error', reject).on('close', (status) => resolve({ status, output }));
    });
  const build = async (environment: Environment = {}, outDir = dist) => {
    const cache = { CONTENT_DIR: content, CACHE_DIR: join(root, '.cache') };
    const lendBundle = sharesBundle ? borrowBundle(root, { ...cache, ...environment }) : () => undefined;
    const outcome = await run(['build', '--outDir', outDir], environment);
    lendBundle();
    return outcome;
  };

  // With the lock left alone Astro never moves to the background, whoever starts it.
  const preview = (port: number) =>
    start(
      join('node_modules', 'astro', 'bin', 'astro.mjs'),
      ['dev', '--port', String(port), '--host', 'localhost', '--ignore-lock'],
      {},
    );
  const remove = () => rmSync(root, { recursive: true, force: true });
  return { content, dist, write, edit, run, build, preview, remove };
}
