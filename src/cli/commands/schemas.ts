import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexFrontMatter } from '../../archive/front-matter-index.ts';
import { ruleGuide } from '../../checks/guide/rule-guide.ts';
import { editorSchemas } from '../../contracts/editor-schemas.ts';
import { fieldTables } from '../../contracts/field-tables.ts';
import { withFieldTables } from '../../contracts/handbook.ts';
import { rulesChapter, withRulesChapter } from '../../contracts/rules-chapter.ts';
import { settings } from '../../site/settings.ts';
import { keepCurrent } from '../../source/keep-current.ts';
import { readCommandLine } from '../read-command-line.ts';

/** Leaves out what only the handbook needs. */
const forEditors = (keyword: string, value: unknown) => (keyword === 'x-form' ? undefined : value);

/** The files that are made from the model: path below the repository, and text. */
export function madeFiles(root: string): [path: string, text: string][] {
  const handbook = join('content', 'README.md');
  const old = existsSync(join(root, handbook)) ? readFileSync(join(root, handbook), 'utf8') : undefined;
  const schemas = editorSchemas().map(({ name, schema }): [string, string] => [
    join('.vscode', 'schemas', `${name}.json`),
    `${JSON.stringify(schema, forEditors, 2)}\n`,
  ]);
  return old === undefined
    ? schemas
    : [...schemas, [handbook, withRulesChapter(withFieldTables(old, fieldTables()), rulesChapter(ruleGuide))]];
}

/**
 * `schemas`: writes the schemas for editors, the field tables and the rules of the handbook, and reports the
 * editor which texts there are.
 */
export function schemas(args: string[]): number {
  readCommandLine('schemas', args);
  const root = process.cwd();
  const changed = madeFiles(root).filter(([path, text]) => keepCurrent(join(root, path), text));
  indexFrontMatter(root, settings().contentDirs);
  const names = changed.map(([path]) => `Written: ${path}`);
  console.log(names.length > 0 ? names.join('\n') : 'Schemas, field tables and rules are current.');
  return 0;
}
