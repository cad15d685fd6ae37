import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { locales } from '../src/language/locales.ts';
import { wordsIn } from '../src/search/help/asks-for-help.ts';
import { buckets, bucketsOf } from '../src/search/help/buckets.ts';
import { isInDistress } from '../src/search/help/distress.ts';
import { damped, leastSum, weightLetters, weightStep } from '../src/search/help/learned.ts';
import { random } from './corpus/random.ts';

/** A question that somebody may type, and whether they need help. */
interface Example {
  words: string[];
  isForHelp: boolean;
  /** How often it counts. */
  times: number;
  /** The parts of it. */
  found: number[];
}

const exampleOf =
  (isForHelp: boolean, times = 1) =>
  (question: string): Example => {
    const words = wordsIn(question);
    return { words, isForHelp, times, found: [...bucketsOf(words)] };
  };

/** The shortest and plainest questions, which are never to be mistaken, count as often. */
const timesOfPlain = 4;

const inFile = (path: string) => parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

/** Sets of judged questions about other matters; those that are held out are not among them. */
const judgedSets = ['judged', 'corpus', 'kinds', 'kinds-further', 'fresh', 'record-fresh'];

/** All that may be learned from: cries that are kept aside are not among them. */
const examples = locales.flatMap((lang): Example[] => {
  const { heard, others, names } = inFile(`../tests/search/help/cries-${lang}.yaml`);
  const questions = inFile(`../tests/search/help/questions-${lang}.yaml`);
  const judged = judgedSets.flatMap((set) => {
    const folder = set === 'judged' ? '../tests/search' : './search';
    return inFile(`${folder}/${set}-${lang}.yaml`).map(({ words }: { words: string }) => words);
  });
  return [
    ...heard.map(exampleOf(true)),
    ...questions.asks.map(exampleOf(true, timesOfPlain)),
    ...[...others, ...names, ...judged].filter((question) => !questions.asks.includes(question)).map(exampleOf(false)),
    ...questions.others.map(exampleOf(false, timesOfPlain)),
  ];
});

/** How a weight moves: how fast, and how far a part must be a sign before it has any weight. */
const [rate, inertia, decay, epochs] = [0.5, 0.1, 0.1, 20];
const biasRate = 0.02;

/** Logistic regression over the parts of questions (FTRL-proximal), the same each time. */
function learned(from: readonly Example[]): { weights: Float64Array; bias: number } {
  const [squares, sums] = [new Float64Array(buckets), new Float64Array(buckets)];
  const weightOf = (bucket: number) => {
    const sum = sums[bucket] ?? 0;
    const beyond = Math.max(0, Math.abs(sum) - inertia) * -Math.sign(sum);
    return beyond / ((1 + Math.sqrt(squares[bucket] ?? 0)) / rate + decay);
  };
  const chance = random(1, 7);
  let bias = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    const order = from.map((example) => ({ example, at: chance.next() })).sort((a, b) => a.at - b.at);
    for (const { example } of order) {
      const { found, isForHelp, times } = example;
      const weights = found.map(weightOf);
      const sum = weights.reduce((total, each) => total + each, 0);
      const error = times * (1 / (1 + Math.exp(-bias - damped(sum, found.length))) - Number(isForHelp));
      const gradient = damped(error, found.length);
      for (const [at, bucket] of found.entries()) {
        const before = squares[bucket] ?? 0;
        const growth = (Math.sqrt(before + gradient ** 2) - Math.sqrt(before)) / rate;
        sums[bucket] = (sums[bucket] ?? 0) + gradient - growth * (weights[at] ?? 0);
        squares[bucket] = before + gradient ** 2;
      }
      bias -= biasRate * error;
    }
  }
  return { weights: Float64Array.from({ length: buckets }, (_, bucket) => weightOf(bucket)), bias };
}

const stepsOf = (weight: number) => {
  const zero = weightLetters.length / 2;
  return Math.min(zero - 1, Math.max(-zero, Math.round(weight / weightStep)));
};

/** Prints how the questions are recognised that were not learned from: a fifth of them at a time. */
function printUnlearned(folds: number): void {
  const chance = random(2, 3);
  const each = examples.map((example) => ({ example, fold: chance.whole(0, folds - 1) }));
  const counts = { heard: 0, cries: 0, alarms: 0, others: 0 };
  for (let fold = 0; fold < folds; fold++) {
    const { weights, bias } = learned(each.flatMap((one) => (one.fold === fold ? [] : [one.example])));
    for (const { example } of each.filter((one) => one.fold === fold)) {
      const sum = example.found.reduce((total, bucket) => total + stepsOf(weights[bucket] ?? 0) * weightStep, 0);
      const isHeard = isInDistress(example.words) || bias + damped(sum, example.found.length) >= leastSum;
      counts[example.isForHelp ? 'cries' : 'others']++;
      if (isHeard) counts[example.isForHelp ? 'heard' : 'alarms']++;
    }
  }
  const share = (some: number, all: number) => `${some} of ${all} (${((100 * some) / all).toFixed(1)} %)`;
  console.log(`Recognised without having been learned from: ${share(counts.heard, counts.cries)}.`);
  console.log(`Other questions taken for cries: ${share(counts.alarms, counts.others)}.`);
}

const { values } = parseArgs({ options: { folds: { type: 'string' } } });
if (values.folds) printUnlearned(Number(values.folds));
else {
  const { weights, bias } = learned(examples);
  const letters = Array.from(weights, (weight) => weightLetters.charAt(weightLetters.length / 2 + stepsOf(weight)));
  const lines = [
    '/** Made by `bench/help.ts` from the questions of `tests/search/help`: what a question comes to before its parts are added. */',
    `export const learnedBias = ${bias.toFixed(3)};`,
    '/** The weight of each part of a question, a letter each. */',
    `export const learnedWeights =\n  '${letters.join('')}';`,
  ];
  writeFileSync(new URL('../src/search/help/learned-weights.ts', import.meta.url), `${lines.join('\n')}\n`);
}
