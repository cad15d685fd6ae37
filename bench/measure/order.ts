import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { peers } from '../peers/peer.ts';
import { laterSteps } from './measure-content.ts';
import type { Corpus, Extent } from './measure-corpus.ts';

/** What to measure. */
export interface Order extends Extent {
  corpora: Corpus[];
  /** Names of peers (peer.ts). */
  peers: string[];
  /** The file that takes all figures. */
  json: string | undefined;
  /** Whether content folders and sites stay. */
  keep: boolean;
}

const usage =
  'Usage: npm run bench -- [--records 100,1000,10000] [--skewed] [--content DIR] [--runs 1] [--steps "one sentence,…"] [--edits 50] [--peers all] [--json FILE] [--keep]';

const options = {
  records: { type: 'string' },
  skewed: { type: 'boolean', default: false },
  content: { type: 'string' },
  runs: { type: 'string', default: '1' },
  steps: { type: 'string', default: 'all' },
  edits: { type: 'string', default: '0' },
  peers: { type: 'string', default: '' },
  json: { type: 'string' },
  keep: { type: 'boolean', default: false },
} as const;

/** Reads the options of a benchmark. @returns what to measure, or a sentence that says what is wrong with them */
export function orderFrom(args: string[]): Order | string {
  let values: ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];
  try {
    ({ values } = parseArgs({ args, options }));
  } catch (error) {
    return `${(error as Error).message}\n${usage}`;
  }
  const { content, skewed, json, keep } = values;
  const sizes = listOf(values.records ?? (content ? '' : '100,1000')).map(Number);
  const [runs, edits] = [Number(values.runs), Number(values.edits)];
  const isCount = (number: number, least: number) => Number.isInteger(number) && number >= least;
  if (!sizes.every((size) => isCount(size, 1)) || !isCount(runs, 1) || !isCount(edits, 0)) return usage;
  if (content && !existsSync(content)) return `There is no folder ${content}. Name a content folder after --content.`;
  const steps = chosen('--steps', values.steps, laterSteps);
  const chosenPeers = chosen('--peers', values.peers, Object.keys(peers));
  if (typeof steps === 'string') return steps;
  if (typeof chosenPeers === 'string') return chosenPeers;
  const corpora = [...(content ? [{ content }] : []), ...sizes.map((records) => ({ records, skewed }))];
  return { corpora, runs, edits, steps, peers: chosenPeers, json, keep };
}

const listOf = (value: string) => value.split(',').filter((each) => each !== '');

/** The names in a list; `all` means every one of them. */
function chosen(option: string, value: string, known: readonly string[]): string[] | string {
  if (value === 'all') return [...known];
  const unknown = listOf(value).filter((name) => !known.includes(name));
  return unknown.length > 0
    ? `${option}: there is no “${unknown.join('”, “')}”. Choose among ${known.join(', ')}, or write all.`
    : listOf(value);
}
