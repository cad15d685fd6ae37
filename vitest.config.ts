import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { keepTemporaryFilesInMemory } from './tests/temporary-folder.ts';

keepTemporaryFilesInMemory();

/** Tests that build sites take minutes: begun last, one of them would keep all other processors waiting. */
const longest = [
  // Astro bundles the code of a workshop in the first of these and in none that begins after that.
  'publishing/kept-pages',
  'integrations/types',
  'cli/deploy/',
  'publishing/warm-build',
  'publishing/',
  'bench/',
  'building/',
  'cli/',
  'browser/',
];

const rankOf = ({ moduleId }: TestSpecification): number => {
  const rank = longest.findIndex((part) => moduleId.includes(`/tests/${part}`));
  return rank === -1 ? longest.length : rank;
};

/** Begins with what takes longest, and keeps the files of a project together, since they share workers. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const projects = ['programs', 'finished', 'shown', 'units'];
    const projectOf = ({ project }: TestSpecification): number => projects.indexOf(project.name);
    return (await super.sort(files)).sort((a, b) => projectOf(a) - projectOf(b) || rankOf(a) - rankOf(b));
  }
}

/** These folders test functions alone: files share a worker, and each module is loaded once in it, not once in each file. */
const units = [
  'archive',
  'architecture',
  'charts',
  'checks',
  'cli/build',
  'cli/links',
  'cli/new',
  'cli/translate',
  'collections',
  'components',
  'content',
  'contracts',
  'language',
  'model',
  'prose',
  'publishing/compressed',
  'publishing/renderer',
  'queries',
  'search',
  'site-settings',
  'source',
  'styles',
];

/** These ask for addresses and the clock, and share the settings of one environment. */
const shown = ['formats', 'views'];

/** These read the finished site, each page of which is parsed once in a worker. */
const finished = ['browser', 'site'];

/** Sites are built in both kinds of tests that need a whole one. */
const globalSetup = 'tests/integrations/shared-bundles.ts';

const inFolders = (names: readonly string[]): string[] => names.map((name) => `tests/${name}/**/*.test.ts`);

/** `tests/site` and `tests/browser` read the finished site in `dist`, which `npm test` builds beforehand. */
export default defineConfig({
  test: {
    // Many tests wait for other programs: one more than there are processors leaves none without work.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongestFirst },
    testTimeout: 60_000,
    // The first browser of a fresh machine is installed in a hook.
    hookTimeout: 300_000,
    // On a busy machine a browser now and then loses a key or a frame, and the test waits in vain: it is tried once more,
    // and the list of tests says so. What is found to be wrong is wrong at once.
    retry: { count: 1, condition: /Timeout \d+ms exceeded|Test timed out/ },
    projects: [
      { extends: true, test: { name: 'units', include: inFolders(units), isolate: false } },
      {
        extends: true,
        test: { name: 'shown', include: inFolders(shown), isolate: false, setupFiles: 'tests/views/settings.ts' },
      },
      {
        extends: true,
        test: { name: 'finished', include: inFolders(finished), isolate: false, globalSetup },
      },
      {
        extends: true,
        test: {
          name: 'programs',
          globalSetup,
          include: ['tests/**/*.test.ts'],
          exclude: inFolders([...units, ...shown, ...finished]),
        },
      },
    ],
  },
});
