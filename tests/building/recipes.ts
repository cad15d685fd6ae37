/** A file of the repository that is created or changed. */
export interface Change {
  readonly file: string;
  readonly change: (text: string) => string;
}

const created = (file: string, text: string): Change => ({ file, change: () => text });

function inserted(file: string, after: string, line: string): Change {
  const change = (text: string) => {
    if (!text.includes(after)) throw new Error(`${file} does not contain ${after}`);
    return text.replace(after, () => after + line);
  };
  return { file, change };
}

const imported = (file: string, line: string): Change => ({ file, change: (text) => `${line}\n${text}` });

const tag = [
  created(
    'src/prose/tags/motto.ts',
    `import { escapeHtml } from '../../language/escape-html.ts';
import { markup } from '../markup.ts';
import { defineTag } from '../tag.ts';

export const motto = defineTag({
  name: 'Motto',
  level: 'block',
  content: true,
  attributes: { by: { value: 'text' }, at: { value: 'link' } },
  example: '<Motto by="…"> … </Motto>',
  html: ({ by, at }, inner) =>
    markup('blockquote', { class: 'motto', cite: at?.href }, inner + markup('p', {}, escapeHtml(by ?? ''))),
});
`,
  ),
  imported('src/prose/vocabulary.ts', `import { motto } from './tags/motto.ts';`),
  inserted('src/prose/vocabulary.ts', 'const tags = [', 'motto, '),
];

const messages = 'src/language/messages';

const rule = [
  created(
    'src/checks/rules/quiet-titles.ts',
    `import { locales } from '../../language/locales.ts';
import type { RecordRule } from '../rule.ts';

/** No title is in capitals throughout. */
export const quietTitles: RecordRule = {
  name: 'words/capitals',
  scope: 'record',
  severity: 'error',
  judge: ({ texts }) =>
    locales.flatMap((lang) => {
      const { file, words } = texts[lang] ?? {};
      const title = words?.title;
      if (!file || !title || title !== title.toUpperCase()) return [];
      return { file, path: ['title'], code: 'title-in-capitals' as const, params: { title } };
    }),
};
`,
  ),
  imported('src/checks/rules/index.ts', `import { quietTitles } from './quiet-titles.ts';`),
  inserted('src/checks/rules/index.ts', 'recordRules: readonly RecordRule[] = [', 'quietTitles, '),
  inserted(`${messages}/guide/words-en.ts`, 'wordsGuideEn = {', `'words/capitals': 'No title is in capitals.',`),
  inserted(
    `${messages}/guide/words-hu.ts`,
    'wordsGuideHu: Record<keyof typeof wordsGuideEn, string> = {',
    `'words/capitals': 'Egy cím sem csupa nagybetű.',`,
  ),
  inserted(
    'src/checks/guide/words-examples.ts',
    'wordsExamples: Record<keyof typeof wordsGuideEn, Example> = {',
    `'words/capitals': ['title: THE COUNCIL', 'title: The council'],`,
  ),
  inserted(
    `${messages}/diagnostics/words.ts`,
    'export interface WordsParams {',
    `'title-in-capitals': { title: string };`,
  ),
  inserted(
    `${messages}/diagnostics/words-en.ts`,
    'wordsEn: WordingOf<WordsParams> = {',
    `'title-in-capitals': ({ title }) => [\`“\${title}” is in capitals.\`, 'Write capitals at the beginning alone.'],`,
  ),
  inserted(
    `${messages}/diagnostics/words-hu.ts`,
    'wordsHu: WordingOf<WordsParams> = {',
    `'title-in-capitals': ({ title }) => [\`„\${title}” csupa nagybetű.\`, 'Csak az elején legyen nagybetű.'],`,
  ),
];

const format = [
  created(
    'src/formats/titles.ts',
    `/** Titles as plain text, one to a line. */
export function toTitles(lines: readonly { readonly title: string }[]): string {
  return lines.map(({ title }) => \`\${title}\\n\`).join('');
}
`,
  ),
  created(
    'src/pages/data/titles.txt.ts',
    `import type { APIRoute } from 'astro';
import { toTitles } from '../../formats/titles.ts';
import { recordGraph } from '../../queries/of-build.ts';
import { recordLines } from '../../views/data/record-line.ts';

export const GET: APIRoute = async () => new Response(toTitles([...recordLines(await recordGraph())]));
`,
  ),
];

const page = [
  created(
    'src/pages/data/collections.json.ts',
    `import { type CollectionKey, getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { collections } from '../../content.config.ts';

export const GET: APIRoute = async () => {
  const all = Object.entries(collections).map(async ([name, { schema }]) => {
    const entries = await getCollection(name as CollectionKey);
    return [name, entries.map(({ id, data }) => ({ id, data, parsed: schema.parse(data) }))];
  });
  return Response.json(Object.fromEntries(await Promise.all(all)));
};
`,
  ),
];

const command = [
  created(
    'src/cli/commands/count.ts',
    `import { createArchiveReader } from '../../archive/read-archive.ts';
import { settings } from '../../site/settings.ts';

/** \`count\`: prints how many records there are. */
export function count(): number {
  console.log(\`\${createArchiveReader(settings().contentDirs)().records.length} records\`);
  return 0;
}
`,
  ),
  inserted(
    'src/cli/main.ts',
    'const commands: Record<CommandName, () => Promise<Command>> = {',
    `count: async () => (await import('./commands/count.ts')).count,`,
  ),
  inserted(
    'src/cli/command-lines.ts',
    'export const commandLines = {',
    `count: { does: 'Prints how many records there are.', options: {}, example: 'npm run count' },`,
  ),
];

/** What README’s “Where a new file goes” asks of somebody who adds a thing of each kind, and nothing else. */
export const recipes: readonly Change[] = [...tag, ...rule, ...format, ...page, ...command];
