import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../source/content-folder.ts';
import { type Fix, type Fixed, fixYaml } from '../source/edit.ts';
import type { OrderOf } from '../source/field-order.ts';
import { splitFrontMatter } from '../source/front-matter.ts';
import { normalForm } from '../source/signs/normal-form.ts';
import { writeWhole } from '../source/write-whole.ts';
import { bodyMeaning } from './body-meaning.ts';
import { fieldOrderOf } from './field-order-of.ts';

/** A file in which something was fixed. */
export interface FixedFile {
  /** Path below the content folder. */
  file: string;
  done: Fix[];
}

/** Without spaces at the ends of lines, save where they break the line; with one line end at the end. */
function withoutSpaces(body: string): string {
  return body.replace(/[ \t]+(?=\r?\n[ \t]*(\r?\n|$))|(?<=\S)[ \t](?=\r?\n)/g, '').replace(/(\r?\n)?\s*$/, '$1');
}

function fixText(text: string, path: string, orderOf: OrderOf): Fixed {
  const front = splitFrontMatter(text);
  if (!front) return { text, done: [] };
  const start = text.indexOf('\n') + 1;
  const { text: yaml, done } = fixYaml(`${front.yaml}\n`, orderOf);
  // The end of the last line was added here and is no correction.
  const top = text.slice(0, start) + yaml.replace(/\r?\n$/, '') + text.slice(start + front.yaml.length);
  const bodyStart = top.length - front.body.length;
  const after = top.slice(0, bodyStart) + withoutSpaces(front.body);
  const meaning = after === top ? undefined : bodyMeaning(top, path);
  if (meaning === undefined || meaning !== bodyMeaning(after, path)) return { text: top, done };
  return { text: after, done: done.includes('spaces') ? done : ['spaces', ...done] };
}

/** The text of one file of a content folder, with everything fixed that cannot change what it means. */
export function fixFile(written: string, path: string): Fixed {
  const orderOf = fieldOrderOf(path);
  // A sign that no text holds shows another encoding than UTF-8; writing would lose what it was.
  if (!orderOf || /[\0\uFFFD]/.test(written)) return { text: written, done: [] };
  const signs = normalForm(written, path);
  const { text, done } = path.endsWith('.yaml') ? fixYaml(signs, orderOf) : fixText(signs, path, orderOf);
  return { text, done: signs === written ? done : ['signs', ...done] };
}

/**
 * Fixes the files of a content folder and returns what was fixed. Each file is old or new at every moment.
 *
 * @param isWanted whether a path under the folder is fixed
 */
export function fixFolder(root: string, isWanted: (file: string) => boolean = () => true): FixedFile[] {
  return listFiles(root).flatMap((file) => {
    if (!fieldOrderOf(file) || !isWanted(file)) return [];
    const path = join(root, file);
    const written = readFileSync(path, 'utf8');
    const [mark = '', text = written] = written.startsWith('\uFEFF') ? ['\uFEFF', written.slice(1)] : ['', written];
    const fixed = fixFile(text, file);
    if (fixed.done.length === 0 || fixed.text === text) return [];
    writeWhole(path, mark + fixed.text);
    return { file, done: fixed.done };
  });
}
