import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { onTestFinished } from 'vitest';
import { createArchiveReader } from '../src/archive/read-archive.ts';
import { wordingOf } from '../src/language/diagnosis.ts';
import { type Campaign, campaignSchema } from '../src/model/campaign.ts';
import { type FundingCall, fundingCallSchema } from '../src/model/funding-call.ts';
import { type Meeting, meetingSchema } from '../src/model/meeting.ts';

/** Files of a content folder, by path below it. */
export type Files = Record<string, string | Uint8Array>;

/** What is done to files: a new text, nothing any more, or the text changed. */
export type Edits = Record<string, string | Uint8Array | null | ((text: string) => string)>;

type Facts = Record<string, unknown>;

/** The smallest meeting that can be drafted, with the given facts on top. */
export function aMeeting(facts: Facts = {}): Meeting {
  return meetingSchema.parse({ ...meetingFacts, ...facts });
}

export const meetingFacts = {
  number: 'MR-2022-001',
  status: 'published',
  original: 'en',
  type: 'visit',
  organisers: ['ministry'],
};

export function aCampaign(facts: Facts = {}): Campaign {
  return campaignSchema.parse({ ...campaignFacts, ...facts });
}

export const campaignFacts = {
  number: 'CP-2022-001',
  status: 'published',
  original: 'en',
  organisers: ['shelter-network'],
};

export function aFundingCall(facts: Facts = {}): FundingCall {
  return fundingCallSchema.parse({ ...fundingCallFacts, ...facts });
}

export const fundingCallFacts = { number: 'FC-2024-001', status: 'published', original: 'en', type: 'call' };

/** The last moment for applications, as it is in the facts. */
export function aDeadline(at: string, more: Facts = {}): Facts {
  return { id: 'applications', for: 'applications', at, zone: 'Europe/Brussels', ...more };
}

/** What a source reported about a call on a day. */
export function aStage(stage: string, at: string, more: Facts = {}): Facts {
  return { stage, at, source: 'notice', ...more };
}

/** A source with all that a source needs. */
export function aSource(more: Facts = {}): Facts {
  return {
    id: 'minutes',
    url: 'https://example.org/minutes',
    publisher: 'ministry',
    language: 'en',
    read: '2026-11-22',
    ...more,
  };
}

/** A folder with these files, in the system’s place for temporary things; removed when the test is over. */
export function anArchiveFolder(files: Files): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'roundtable-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) writeInto(root, path, text);
  return root;
}

/** Writes one file under a folder. */
export function writeInto(root: string, path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** The folder of the fixtures. */
export const fixtures = join(import.meta.dirname, 'fixtures');

/** The files of a fixture: `healthy` is a small content folder in which nothing is wrong. */
export function filesOf(fixture: string): Record<string, string> {
  const root = join(fixtures, fixture);
  const paths = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    paths.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8')];
    }),
  );
}

/** Files after edits. */
export function edited(files: Record<string, string>, edits: Edits): Files {
  const result: Files = { ...files };
  for (const [path, edit] of Object.entries(edits)) {
    if (edit === null) delete result[path];
    else result[path] = typeof edit === 'function' ? edit(files[path] ?? '') : edit;
  }
  return result;
}

/** An edit that puts one passage for another; a passage that is not there is a mistake of the test. */
export function put(from: string | RegExp, to: string): (text: string) => string {
  return (text) => {
    if (text.search(typeof from === 'string' ? RegExp.escape(from) : from) < 0) {
      throw new Error(`The text does not hold ${from}.`);
    }
    return text.replace(from, () => to);
  };
}

/** The paths of the three records of the healthy folder, and of their parts. */
export const meeting = 'meetings/2022/autumn-session';
export const campaign = 'campaigns/open-eyes';
export const call = 'funding-calls/2024/shelter-call';

/** A healthy content folder after edits. */
export function aHealthyFolder(edits: Edits = {}): string {
  return anArchiveFolder(edited(filesOf('healthy'), edits));
}

/** What is wrong with a content folder, a line each: `file:line:column  rule  sentence  remedy`, notes marked. */
export function problemsOf(root: string): string[] {
  return createArchiveReader(root)().problems.map((problem) => {
    const { file, line, column, rule, severity } = problem;
    const path = relative(root, join(process.cwd(), file)).split(sep).join('/');
    return `${path}:${line}:${column}  ${rule}  ${severity === 'note' ? 'Note: ' : ''}${wordingOf(problem, 'en').join('  ')}`;
  });
}

/** What is wrong with a healthy content folder after edits. */
export function problemsAfter(edits: Edits): string[] {
  return problemsOf(aHealthyFolder(edits));
}
