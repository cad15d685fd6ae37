import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fromChecksums } from '../src/source/checksums.ts';
import { programPath } from '../tests/local-servers.ts';
import { programs, start } from './load/servers.ts';
import { circumstances, inALine, load } from './measure/circumstances.ts';

/** What wrk counts: times in microseconds. */
interface Counted {
  requests: number;
  microseconds: number;
  bytes: number;
  p50: number;
  p99: number;
  refused: number;
  broken: number;
}

/** Requests of one kind. */
interface Case {
  name: string;
  paths: string[];
  encoding: string;
  /** Whether each answer is to be 404. */
  isMissing: boolean;
}

/** At most so many paths are asked for, from all parts of a site. */
const mostPaths = 2000;

/** Longer than this nothing is measured, in seconds for each kind of request. */
const longest = 60;

function casesOf(site: string): Case[] {
  const listed = [
    ...(fromChecksums(readFileSync(join(site, 'SHA256SUMS'), 'utf8')) ?? new Map<string, string>()).keys(),
  ];
  // Former addresses redirect, and pages of removed records answer with 410.
  const pages = listed.filter((path) => /^(en|hu)\/.*\/index\.html$/.test(path) && existsSync(join(site, path)));
  const step = Math.max(1, Math.floor(pages.length / mostPaths));
  const paths = pages.filter((_, index) => index % step === 0).map((path) => `/${path.replace(/index\.html$/, '')}`);
  const missing = paths.map((path) => `${path}nothing/`);
  return [
    { name: 'pages, not compressed', paths, encoding: 'identity', isMissing: false },
    { name: 'pages, from copies in gzip', paths, encoding: 'gzip', isMissing: false },
    { name: 'what is not there (404)', paths: missing, encoding: 'gzip', isMissing: true },
  ];
}

function measure(origin: string, { paths, encoding }: Case, seconds: number, connections: number): Counted {
  const folder = mkdtempSync(join(tmpdir(), 'roundtable-load-'));
  const file = join(folder, 'paths');
  writeFileSync(file, `${paths.join('\n')}\n`);
  const script = join(import.meta.dirname, 'load', 'requests.lua');
  const options = ['--threads', '1', '--connections', String(connections), '--duration', `${seconds}s`, '--latency'];
  try {
    const out = execFileSync(
      programPath('wrk') ?? 'wrk',
      [...options, '--script', script, origin, '--', file, encoding],
      {
        encoding: 'utf8',
      },
    );
    return JSON.parse(out.trim().split('\n').at(-1) ?? '');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** How many answers were others than they should be, or did not come. */
const wrongOf = ({ requests, refused, broken }: Counted, isMissing: boolean): number =>
  broken + (isMissing ? requests - refused : refused);

const milliseconds = (time: number): string => (time / 1000).toFixed(1);

/**
 * `load.ts [--dist DIR] [--seconds 5] [--connections 32]`: has nginx and Caddy serve a finished, compressed site on this machine
 * alone, and wrk ask for its pages, plain and compressed, and for what is not there. Exit code 1 where an answer is wrong.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      dist: { type: 'string', default: 'dist' },
      seconds: { type: 'string', default: '5' },
      connections: { type: 'string', default: '32' },
    },
  });
  const [site, seconds, connections] = [resolve(values.dist), Number(values.seconds), Number(values.connections)];
  if (!(seconds >= 1 && seconds <= longest && connections >= 1 && connections <= 256))
    throw new Error(`--seconds is from 1 to ${longest}, --connections from 1 to 256.`);
  const needed = [...Object.keys(programs), 'wrk'].filter((name) => !programPath(name));
  if (needed.length > 0) throw new Error(`Missing here: apt-get install ${needed.join(' ')}.`);
  if (!existsSync(join(site, 'SHA256SUMS.compressed')))
    throw new Error(`${site} holds no compressed site: npm run build and npm run compress make one.`);
  const where = circumstances(join(import.meta.dirname, '..'));
  let wrong = 0;
  console.log('| server | requests | per second | MB per second | median, ms | p99, ms | wrong answers |');
  console.log('| --- | --- | ---: | ---: | ---: | ---: | ---: |');
  for (const name of Object.keys(programs)) {
    const { origin, stop } = await start(name, site);
    for (const each of casesOf(site)) {
      const counted = measure(origin, each, seconds, connections);
      const wrongHere = wrongOf(counted, each.isMissing);
      wrong += wrongHere;
      const perSecond = (count: number) => count / (counted.microseconds / 1e6);
      console.log(
        `| ${name} | ${each.name} | ${Math.round(perSecond(counted.requests)).toLocaleString('en')} | ${(perSecond(counted.bytes) / 1e6).toFixed(1)} | ${milliseconds(counted.p50)} | ${milliseconds(counted.p99)} | ${wrongHere} |`,
      );
    }
    await stop();
  }
  console.log(`\n${inALine({ ...where, load: { before: where.load.before, after: load() } })}.`);
  return wrong === 0 ? 0 : 1;
}

process.exitCode = await main();
