import { registerHooks } from 'node:module';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { filesUnder, textOf } from './tree.ts';

// The parser imports JSON without saying so, which Node refuses.
const hooks = registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});
const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await import('@actions/workflow-parser');
hooks.deregister();

/** What GitHub’s own parser finds wrong with a workflow, by its published schema. */
async function workflowFaults(name: string, content: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  if (value) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}

const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };

/** The scripts of npm that a file runs and that there are none of. */
const unknownScripts = (text: string): string[] =>
  [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name = '']) => name).filter((name) => !scripts[name]);

const workflows = filesUnder('.github/workflows');
const hosts = [...workflows, '.gitlab-ci.yml', 'netlify.toml', 'wrangler.toml', 'container/Containerfile'];

describe('what hosts run', () => {
  it.each(workflows)('is a workflow as GitHub has published its form: %s', async (file) => {
    expect(await workflowFaults(file, textOf(file))).toEqual([]);
  });

  it('is refused where a step has an unknown key', async () => {
    const broken = 'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - runs: ls\n';
    expect(await workflowFaults('broken', broken)).toEqual(expect.arrayContaining([expect.stringContaining('runs')]));
  });

  it.each(hosts)('is only scripts of npm that there are: %s', (file) => {
    expect(unknownScripts(textOf(file))).toEqual([]);
  });

  it('builds and publishes one folder on every host', () => {
    const { pages } = parse(textOf('.gitlab-ci.yml'));
    expect(pages.script.slice(-2)).toEqual(['npm ci', 'npm run build']);
    expect([pages.pages.publish, pages.artifacts.paths, pages.cache.paths]).toEqual(['dist', ['dist'], ['.cache']]);
    expect(pages.variables.GIT_DEPTH).toBe('0');
    expect(textOf('netlify.toml')).toContain('publish = "dist"');
    expect(textOf('wrangler.toml')).toContain('pages_build_output_dir = "dist"');
    expect(textOf('container/Containerfile')).toContain('COPY dist/ /srv/record/');
  });
});
