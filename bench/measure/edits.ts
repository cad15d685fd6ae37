import { appendFileSync, cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, parseDocument } from 'yaml';

/** Changes a content folder as an editor does. Each turn takes another record, and turn 0 the one in the middle. */
export type Edit = (content: string, turn: number) => void;

const factsOfRecords = '{meetings,campaigns,funding-calls}/**/{meeting,campaign,funding-call}.yaml';

/** The items of a list spread over turns, by the golden ratio. */
function pick(items: readonly string[], turn: number): string {
  const item = items[Math.floor(items.length * ((0.5 + turn * 0.618034) % 1))];
  if (item === undefined) throw new Error('The content folder holds no record to edit.');
  return item;
}

const read = (...path: string[]) => readFileSync(join(...path), 'utf8');

const pathsIn = (content: string, pattern: string) => globSync(pattern, { cwd: content }).sort();

/** The facts of a published record, by path. */
function factsOf(content: string, pattern: string, turn: number): string {
  const published = pathsIn(content, pattern).filter((path) => /^status: published$/m.test(read(content, path)));
  return pick(published, turn);
}

/** Adds a sentence to the first paragraph of the English text of a record. */
function addSentence(content: string, turn: number): void {
  const text = pick(pathsIn(content, '{meetings,campaigns,funding-calls}/**/en.{mdx,md}'), turn);
  const sentence = ` Sentence ${turn} was written after the first build.`;
  writeFileSync(join(content, text), read(content, text).replace(/(?<=\n---\s+\S[^\n]*)(?=\n|$)/, sentence));
}

/** Adds to the facts of a record a topic that it has not yet. */
function addTopic(content: string, turn: number): void {
  const path = factsOf(content, factsOfRecords, turn);
  const facts = parseDocument(read(content, path));
  const known: string[] = facts.toJS().topics ?? [];
  const topic = Object.keys(parse(read(content, 'topics.yaml'))).find((id) => !known.includes(id));
  facts.set('topics', facts.createNode([...known, topic], { flow: true }));
  writeFileSync(join(content, path), facts.toString({ lineWidth: 0 }));
}

const added = '-added-';

/** Adds a meeting report: a copy of another under a number of its own. */
function addRecord(content: string, turn: number): void {
  const path = factsOf(content, 'meetings/**/meeting.yaml', turn);
  const [, year, running] = /^number: MR-(\d{4})-(\d+)$/m.exec(read(content, path)) ?? [];
  const numbers = pathsIn(content, 'meetings/**/meeting.yaml').map((each) =>
    Number(new RegExp(`^number: MR-${year}-(\\d+)$`, 'm').exec(read(content, each))?.[1] ?? 0),
  );
  const number = `MR-${year}-${String(Math.max(...numbers) + 1).padStart(running?.length ?? 0, '0')}`;
  const folder = join(content, `${dirname(path)}${added}${turn}`);
  cpSync(join(content, dirname(path)), folder, { recursive: true });
  writeFileSync(join(folder, 'meeting.yaml'), read(content, path).replace(/^number: .*$/m, `number: ${number}`));
}

/** Deletes the record that was added last; no other record refers to it. */
function deleteRecord(content: string): void {
  const turnOf = (path: string) => Number(path.split(added)[1]);
  const [last] = pathsIn(content, `meetings/**/*${added}*`).sort((a, b) => turnOf(b) - turnOf(a));
  if (last) rmSync(join(content, last), { recursive: true });
}

/** Gives another English name to the organisation that most records name. */
function renameOrganisation(content: string, turn: number): void {
  const path = join(content, 'organisations.yaml');
  const organisations = parseDocument(read(path));
  const counts = new Map(Object.keys(organisations.toJS()).map((id) => [id, 0]));
  for (const file of pathsIn(content, factsOfRecords))
    for (const id of new Set(read(content, file).match(/[a-z][\w-]+/g)))
      if (counts.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!most) throw new Error('The content folder holds no organisation to rename.');
  organisations.setIn([most[0], 'name', 'en'], `Renamed Organisation ${turn}`);
  writeFileSync(path, organisations.toString({ lineWidth: 0 }));
}

/** The kinds of edit, by what they are called in the tables. */
export const edits = {
  'one sentence': addSentence,
  'one fact': addTopic,
  'a new record': addRecord,
  'a deleted record': deleteRecord,
  'a renamed organisation': renameOrganisation,
} as const satisfies Record<string, Edit>;

/** Adds a rule to the style sheet that all pages of the project link to, under a name made of its bytes. */
export function editCode(project: string): void {
  appendFileSync(join(project, 'src/styles/site.css'), '\n.measured {\n  color: inherit;\n}\n');
}
