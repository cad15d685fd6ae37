import { expect, it } from 'vitest';
import { type Measured, report } from '../../bench/measure/report.ts';

const step = (name: string, seconds: number) => ({ name, seconds, cpu: 2 * seconds, all: 4e7, pages: 10, made: 3 });

const measured: Measured = {
  name: '5 generated records',
  rounds: [5, 1, 3].map((seconds) => ({ steps: [step('cold build', seconds), step('one sentence', 2)] })),
  peers: [
    { name: 'Peer 1.0', cold: step('cold build', 6), edited: { ...step('one sentence', 1), failure: 'No way.' } },
  ],
};

/** The cells of the first line that begins with a name. */
const lines = (name: string) =>
  report(measured)
    .split('\n')
    .filter((line) => line.startsWith(`| ${name} `))
    .map((line) => line.split('|').map((cell) => cell.trim()));

it('gives the median of several runs, with the pages made and kept', () => {
  expect(lines('cold build')[0]).toEqual(expect.arrayContaining(['cold build', '3.00', '6.00', '40', '3', '7']));
});

it('gives the figures of others as multiples of the own', () => {
  expect(lines('Peer 1.0')[0]).toEqual(['', 'Peer 1.0', '10', '6.00', '2.00', '12.0', '2.00', '40', '1.00', '']);
  expect(lines('Peer 1.0 (failed)')).toHaveLength(1);
  expect(report(measured)).toContain('No way.');
});
