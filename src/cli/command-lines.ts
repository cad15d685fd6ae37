import type { ParseArgsOptionDescriptor } from 'node:util';

/** An option as `parseArgs` takes it, with what it does and the name of its value. */
type Option = ParseArgsOptionDescriptor & { does: string; value?: string };

/** What one command does, the words that it takes besides options, and one way to call it. */
interface CommandLine {
  does: string;
  words?: string;
  /** How npm is asked for it, where that is not by its name. */
  script?: string;
  options: Readonly<Record<string, Option>>;
  example: string;
}

const flag = (does: string) => ({ type: 'boolean', default: false, does }) as const;
const given = (value: string, does: string) => ({ type: 'string', value, does }) as const;
const usually = <Default extends string>(value: string, initial: Default, does: string) =>
  ({ type: 'string', default: initial, value, does }) as const;
const several = (value: string, does: string) =>
  ({ type: 'string', multiple: true, default: [] as string[], value, does }) as const;

const dist = usually('DIR', 'dist', 'the folder of the finished site');
const json = flag('writes the result as JSON, for programs');

/** Every command with its options: what the command line is read by, and what --help prints. */
export const commandLines = {
  build: {
    does: 'Builds the site.',
    options: {
      outDir: usually('DIR', 'dist', 'the folder for the site'),
      force: flag('starts Astro even if only the content has changed'),
      verbose: flag('prints each step, and the whole error of Astro'),
      silent: flag('prints nothing unless something is wrong'),
      'no-cache': flag('builds everything anew'),
      join: several('DIR', 'the cache of a shard whose pages are used; may be repeated'),
    },
    example: 'npm run build -- --outDir public',
  },
  check: {
    does: 'Reports all problems in the content, each with file, line, column and remedy.',
    options: {
      json: flag('writes the report as JSON, for programs'),
      format: given('FORM', 'terminal, json or github'),
      fix: flag('first fixes what cannot change the meaning'),
      changed: flag(
        'reports only on files that you have changed since your branch left main, and refuses changes without a note',
      ),
      site: flag('checks site.yaml only'),
      base: given('BRANCH', 'what --changed compares with (main)'),
      lang: given('LANGUAGE', 'the language of the report: en or hu'),
      'no-cache': flag('reads everything anew'),
    },
    example: 'npm run check -- --fix --changed',
  },
  changes: {
    does: 'Lists the pages that a change adds, changes and removes, and the redirects that are missing.',
    options: { base: usually('BRANCH', 'main', 'what to compare with'), json },
    example: 'npm run changes -- --base main',
  },
  compress: {
    does: 'Puts compressed copies beside the files of the site.',
    options: { dist, quality: usually('N', '9', 'from 1, the quickest, to 11, the smallest') },
    example: 'npm run compress -- --quality 11',
  },
  deploy: {
    does: 'Publishes the site on a server or in object storage.',
    words: 'TARGET',
    options: {
      dist,
      'dry-run': flag('prints what would change, and changes nothing'),
      rollback: flag('goes back to the previous release'),
      keep: usually('N', '5', 'how many releases are kept'),
      history: given('REMOTE', 'where object storage keeps what is replaced'),
      overwrite: flag('replaces files that no release has put there'),
      'no-compress': flag('makes no compressed copies'),
    },
    example: 'npm run deploy -- editor@example.org:/srv/record',
  },
  links: {
    does: 'Finds dead links in facts and texts.',
    words: '[WORD]…',
    options: {
      json,
      timeout: usually('SECONDS', '20', 'how long to wait for an answer'),
      retries: usually('N', '2', 'how many times to ask again'),
      pause: usually('SECONDS', '1', 'between two requests to a host'),
    },
    example: 'npm run links -- example.org',
  },
  new: {
    does: 'Starts a record as a draft. Without --yes, it asks for what is missing.',
    words: '[meeting|campaign|funding-call]',
    options: {
      date: given('DATE', 'the first day, month or year'),
      end: given('DATE', 'the last day'),
      deadline: given('TIME', 'the deadline of a call'),
      type: given('TYPE', 'the type of the meeting or call'),
      programme: given('ID', 'the programme that funds it'),
      id: given('ID', 'the name of the folder'),
      original: given('LANGUAGE', 'the language written first: en or hu'),
      lang: given('LANGUAGE', 'the language of the questions: en or hu'),
      'title-en': given('TITLE', 'the English title'),
      'title-hu': given('TITLE', 'the Hungarian title'),
      forum: several('ID', 'a forum that met; may be repeated, like those below'),
      organiser: several('ID', 'an organisation that held it'),
      participant: several('ID', 'an organisation that took part'),
      official: several('ID', 'a public official or head of an organisation who spoke or took part'),
      place: several('ID', 'where it took place'),
      topic: several('ID', 'a topic'),
      yes: flag('asks nothing'),
    },
    example: 'npm run new -- meeting --date 2026-11-24 --title-en "A session" --title-hu "Egy ülés" --yes',
  },
  overdue: {
    does: 'Asks a published site whether a new build is due; exits with 1 if one is.',
    words: 'URL',
    options: { grace: usually('MINUTES', '0', 'the time that a build takes') },
    example: 'npm run overdue -- https://record.example.org --grace 60',
  },
  'preview-report': {
    does: 'Combines what is known about a proposed change into one Markdown report.',
    options: {
      url: given('ADDRESS', 'the address of the preview'),
      changes: given('FILE', 'what changes -- --json has written'),
      check: given('FILE', 'what check -- --json has written'),
      tests: given('FILE', 'what test:preview has written'),
      out: given('FILE', 'the file for the report'),
    },
    example: 'npm run preview-report -- --changes changes.json --out report.md',
  },
  schemas: {
    does: 'Writes the schemas for text editors and the reference part of the handbook.',
    options: {},
    example: 'npm run schemas',
  },
  search: {
    does: 'Searches the finished site as the search page does.',
    words: '"WORDS"',
    options: {
      lang: usually('LANGUAGE', 'en', 'the language: en or hu'),
      narrow: usually('FILTERS', '', 'filters as in an address of the search page'),
      queries: given('FILE', 'a file of queries, one on each line'),
      json,
      explain: flag('adds what each score consists of'),
      dist,
    },
    example: 'npm run search -- "labour exploitation" --narrow "kind=meeting&from=2015"',
  },
  serve: {
    does: 'Serves the finished site on this machine, with the headers it will be published with. npm start builds it first.',
    script: 'npm start',
    options: { port: usually('PORT', '4321', 'the port of the server'), dist },
    example: 'npm start -- --port 4322',
  },
  translate: {
    does: 'Lists the translations that are missing, stale or not compared; starts one, or confirms one.',
    words: '[RECORD]…',
    options: {
      done: flag('confirms that both texts have the same meaning'),
      all: flag('with --done, confirms all'),
      json,
    },
    example: 'npm run translate -- --done MR-2026-002',
  },
  verify: {
    does: 'Compares a published site, or a folder, with the file list of its build.',
    words: 'URL|DIR',
    options: { manifest: given('FILE', 'another list to compare with') },
    example: 'npm run verify -- https://record.example.org',
  },
} as const satisfies Readonly<Record<string, CommandLine>>;

export type CommandName = keyof typeof commandLines;

/** A command line, whichever command it is of. */
export const commandLineOf = (name: CommandName): CommandLine => commandLines[name];
