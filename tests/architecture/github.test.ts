import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { filesUnder, textOf } from './tree.ts';

interface Form {
  readonly name?: string;
  readonly description?: string;
  readonly body?: readonly { type: string; id?: string; attributes?: { label?: string; value?: string } }[];
}

type Groups = Readonly<Record<string, { readonly patterns: readonly string[] }>>;

const fits = (name: string, pattern: string) =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;

/** Where the groups of updates and the direct dependencies differ, a sentence each. */
function groupFaults(groups: Groups, names: readonly string[]): string[] {
  const patterns = Object.values(groups).flatMap((group) => group.patterns);
  return [
    ...names
      .filter((name) => !patterns.some((pattern) => fits(name, pattern)))
      .map((name) => `dependabot.yml: no group names ${name}.`),
    ...patterns
      .filter((pattern) => !names.some((name) => fits(name, pattern)))
      .map((pattern) => `dependabot.yml: ${pattern} names no dependency.`),
  ];
}

/** What GitHub would refuse in a form for issues, a sentence each. */
function formFaults(file: string, { name, description, body = [] }: Form): string[] {
  const questions = body.filter(({ type }) => type !== 'markdown');
  const ids = questions.map(({ id }) => id);
  const lacking = [
    ...(name && description ? [] : ['a name and a description']),
    ...(questions.length > 0 ? [] : ['a question']),
    ...(ids.every((id) => id && /^[\w-]+$/.test(id)) && new Set(ids).size === ids.length
      ? []
      : ['an id for each question']),
    ...(questions.every(({ attributes }) => attributes?.label) ? [] : ['a label for each question']),
  ];
  return lacking.map((what) => `${file} lacks ${what}.`);
}

const forms = filesUnder('.github/ISSUE_TEMPLATE').filter((file) => !file.endsWith('/config.yml'));

describe('what GitHub reads', () => {
  it('updates every direct dependency in a group', () => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(textOf('package.json'));
    const names = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
    const [npm] = parse(textOf('.github/dependabot.yml')).updates;
    expect(groupFaults(npm.groups, names)).toEqual([]);
    expect(groupFaults({ a: { patterns: ['b', 'c-*'] } }, ['b', 'd'])).toEqual([
      'dependabot.yml: no group names d.',
      'dependabot.yml: c-* names no dependency.',
    ]);
  });

  it.each(['build', 'review'])('keeps what the workflow %s has made for its next run', (name) => {
    const { jobs } = parse(textOf(`.github/workflows/${name}.yml`));
    const steps: { uses?: string; run?: string; with?: { path?: string } }[] = jobs[name].steps;
    const kept = steps.findIndex(({ uses }) => uses?.startsWith('actions/cache@'));
    expect(steps[kept]?.with?.path).toBe('.cache');
    expect(steps.findIndex(({ run }) => run?.includes('npm run build'))).toBeGreaterThan(kept);
  });

  it('builds every day, after each commit, and in between where the site was due to change', () => {
    const { on, jobs } = parse(textOf('.github/workflows/build.yml'));
    const crons = on.schedule.map(({ cron }: { cron: string }) => cron);
    const { env, run } = jobs.due.steps.at(-1);
    expect(crons.filter((cron: string) => env.IS_QUESTION.includes(`'${cron}'`))).toEqual([crons[1]]);
    expect(run).toContain('node .ci/is-due.mjs "$SITE"');
    expect([jobs.build.needs, jobs.build.if, jobs.deploy.needs]).toEqual([
      'due',
      "needs.due.outputs.due == 'true'",
      'build',
    ]);
  });

  it('offers forms for issues that are complete', () => {
    expect(forms).not.toEqual([]);
    expect(forms.flatMap((file) => formFaults(file, parse(textOf(file))))).toEqual([]);
    expect(formFaults('a.yml', { name: 'A', body: [{ type: 'input' }] })).toEqual([
      'a.yml lacks a name and a description.',
      'a.yml lacks an id for each question.',
      'a.yml lacks a label for each question.',
    ]);
  });
});
