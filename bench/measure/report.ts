import type { PeerFigures } from '../peers/measure-peers.ts';
import type { Step } from './build-step.ts';
import type { EditsInARow } from './edits-in-a-row.ts';
import { pageTable } from './largest-pages.ts';
import type { Round } from './measure-content.ts';
import type { PreviewTimes } from './measure-preview.ts';
import type { OutputSize } from './output-size.ts';
import { count, median, megabytes, ratio, seconds, table } from './table.ts';

/** The figures of one content folder. */
export interface Measured {
  /** “1,000 generated records”. */
  name: string;
  rounds: Round[];
  preview?: PreviewTimes;
  inARow?: EditsInARow;
  peers: PeerFigures[];
}

type Figure = 'seconds' | 'cpu' | 'largest' | 'all' | 'pages' | 'made';

/** The steps of a content folder; each figure is the median over the rounds in which the step succeeded. */
function medianSteps(rounds: readonly Round[]): Step[] {
  const names = new Set(rounds.flatMap(({ steps }) => steps.map(({ name }) => name)));
  return [...names].map((name) => medianOf(rounds.flatMap(({ steps }) => steps.filter((step) => step.name === name))));
}

/** One step for several of the same name: the last of them, with the median of each figure. */
function medianOf(steps: readonly Step[]): Step {
  const sound = steps.filter(({ failure }) => failure === undefined);
  const last = (sound.at(-1) ?? steps.at(-1)) as Step;
  const figures = (['seconds', 'cpu', 'largest', 'all', 'pages', 'made'] satisfies Figure[]).flatMap((figure) => {
    const value = median(sound.flatMap((step) => step[figure] ?? []));
    return value === undefined ? [] : [[figure, value]];
  });
  return { ...last, ...Object.fromEntries(figures) };
}

const heading = [
  'Step',
  'Wall, s',
  'CPU, s',
  'Largest process, MB',
  'All processes, MB',
  'Pages made',
  'kept',
  'Files changed',
  'of them search',
  'Changed, MB',
];

function stepRow(step: Step): string[] {
  const { name, pages, made, changes } = step;
  if (step.failure !== undefined) return [`${name} (failed)`];
  return [
    name,
    seconds(step.seconds),
    seconds(step.cpu),
    megabytes(step.largest),
    megabytes(step.all),
    count(made),
    count(pages === undefined || made === undefined ? undefined : pages - made),
    count(changes && changes.files + changes.removed),
    count(changes?.search),
    megabytes(changes?.bytes),
  ];
}

const sizeTable = ({ files, html, search, data, other }: OutputSize) =>
  table([
    ['Files', 'HTML, MB', 'Search, MB', 'Data, MB', 'Other, MB'],
    [count(files), ...[html, search, data, other].map(megabytes)],
  ]);

/** How long edits in a row took, and whether the sites were those of cold builds. */
function rowReport({ steps, comparisons }: EditsInARow): string {
  const wall = steps.map((step) => step.seconds).sort((a, b) => a - b);
  const cpu = median(steps.map((step) => step.cpu));
  const at = (share: number) => seconds(wall[Math.round(share * (wall.length - 1))]);
  const compared = comparisons.map(({ after, files, different }) => {
    const which = different.length > 0 ? `: ${different.slice(0, 5).join(', ')}` : '';
    return `- after ${after} edits, ${count(different.length)} of ${count(files)} files differ from a cold build${which}`;
  });
  const took = `${steps.length} edits in a row: median ${at(0.5)} s, 90 % within ${at(0.9)} s, at most ${at(1)} s; CPU, median ${seconds(cpu)} s.`;
  return [took, '', ...compared].join('\n');
}

/** How soon a preview answers, in a sentence. */
export function previewReport({ start, edits }: PreviewTimes): string {
  const sorted = edits.toSorted((a, b) => a - b);
  return `Preview: the first page answers after ${seconds(start)} s, and a saved edit shows after ${seconds(median(sorted))} s (median of ${sorted.length}), ${seconds(sorted[0])} s to ${seconds(sorted.at(-1))} s.`;
}

/** Builds of the same documents by others, each figure also as a multiple of Roundtable’s. */
function peerTable(name: string, own: Step | undefined, others: readonly (readonly [string, Step])[]): string {
  const rows = [['Roundtable', own] as const, ...others].map(([builder, step]) => {
    if (!step || step.failure !== undefined) return [`${builder} (failed)`];
    const times = (value?: number, base?: number) => ratio(value && base && value / base);
    return [
      builder,
      count(step.pages),
      seconds(step.seconds),
      times(step.seconds, own?.seconds),
      seconds(step.cpu),
      times(step.cpu, own?.cpu),
      megabytes(step.all),
      times(step.all, own?.all),
    ];
  });
  return table([[name, 'Pages', 'Wall, s', 'ratio', 'CPU, s', 'ratio', 'All processes, MB', 'ratio'], ...rows]);
}

function peerTables({ rounds, peers }: Measured): string[] {
  if (peers.length === 0) return [];
  const own = (name: string) => medianSteps(rounds).find((step) => step.name === name);
  return [
    peerTable(
      'Cold build',
      own('cold build'),
      peers.map(({ name, cold }) => [name, cold]),
    ),
    peerTable(
      'After one sentence',
      own('one sentence'),
      peers.map(({ name, edited }) => [name, edited]),
    ),
  ];
}

/** Everything that was measured over a content folder, as Markdown. */
export function report(measured: Measured): string {
  const { name, rounds, preview, inARow, peers } = measured;
  const { size, kinds } = rounds.at(-1) ?? {};
  const steps = [
    ...rounds.flatMap((round) => round.steps),
    ...(inARow?.steps ?? []),
    ...peers.flatMap(({ cold, edited }) => [cold, edited]),
  ];
  const failures = steps.flatMap(({ name: step, failure }) =>
    failure ? [`The step “${step}” failed:\n\n${failure}`] : [],
  );
  return [
    `### ${name}`,
    table([heading, ...medianSteps(rounds).map(stepRow)]),
    ...peerTables(measured),
    ...(preview ? [previewReport(preview)] : []),
    ...(inARow ? [rowReport(inARow)] : []),
    ...(size ? [sizeTable(size)] : []),
    ...(kinds ? [pageTable(kinds)] : []),
    ...failures,
  ].join('\n\n');
}
