import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from '../measure/run.ts';
import { run } from '../measure/run.ts';

/** A site generator that builds the same documents. */
export interface Peer {
  name: string;
  /** The template projects that are laid over each other to make its project. */
  templates: readonly string[];
  /** A path of a template that its project does without. */
  without?: string;
  /** Where its project has the documents, the names of what they refer to, and the finished site. */
  documents: string;
  names: string;
  output: string;
  /** The most records that it is measured with. */
  most: number;
  /** Its package, or nothing where it is a program of the machine. */
  package?: string;
  /** The arguments of its program: with a package, a file under the folder of packages comes first. */
  program: readonly string[];
}

const astro = {
  names: 'src/names.json',
  output: 'dist',
  most: 1000,
  program: ['astro/bin/astro.mjs', 'build'],
} as const satisfies Partial<Peer>;

/** By what they are called on the command line. */
export const peers: Record<string, Peer> = {
  hugo: {
    name: 'Hugo',
    templates: ['hugo'],
    documents: 'content',
    names: 'data/names.json',
    output: 'public',
    most: 10_000,
    program: ['hugo', '--quiet'],
  },
  eleventy: {
    name: 'Eleventy',
    templates: ['eleventy'],
    documents: 'content',
    names: '_data/names.json',
    output: '_site',
    most: 10_000,
    package: '@11ty/eleventy',
    program: ['@11ty/eleventy/cmd.cjs', '--quiet'],
  },
  astro: { ...astro, name: 'Astro collections', templates: ['astro'], documents: 'content', package: 'astro' },
  starlight: {
    ...astro,
    name: 'Starlight',
    templates: ['astro', 'starlight'],
    without: '[id].astro',
    documents: 'src/content/docs',
    package: '@astrojs/starlight',
  },
};

/** Lays the template projects of a peer over each other in a folder. */
export function copyTemplates({ templates, without }: Peer, folder: string): void {
  for (const template of templates)
    cpSync(join(import.meta.dirname, 'templates', template), folder, {
      recursive: true,
      filter: (path) => without === undefined || !path.endsWith(without),
    });
}

/** The command that builds the project of a peer. */
export function commandOf({ package: installed, program }: Peer, folder: string, packages: string): Command {
  const [first = '', ...args] = program;
  if (installed === undefined) return { program: first, args, folder };
  return { program: process.execPath, args: [join(packages, first), ...args], folder };
}

const manifest = join(import.meta.dirname, 'package.json');

/**
 * Installs the packages of all peers, in the versions of bench/peers/package.json, into a folder.
 *
 * @returns the folder that holds the packages @throws where they cannot be installed
 */
export async function installPeers(folder: string): Promise<string> {
  cpSync(manifest, join(folder, 'package.json'));
  const args = ['install', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock'];
  const { ok, log } = await run({ program: 'npm', args, folder });
  if (!ok) throw new Error(`The packages of bench/peers/package.json cannot be installed.\n${log}`);
  return join(folder, 'node_modules');
}

/** The version of a peer; undefined where the machine lacks its program. */
export function versionOf({ package: installed, program }: Peer): string | undefined {
  if (installed !== undefined) return JSON.parse(readFileSync(manifest, 'utf8')).dependencies[installed];
  const { stdout } = spawnSync(program[0] ?? '', ['version'], { encoding: 'utf8' });
  return /v(\d[\d.]*)/.exec(stdout ?? '')?.[1];
}
