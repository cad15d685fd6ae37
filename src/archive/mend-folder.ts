import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../source/content-folder.ts';
import { type Mended, type Mending, mendYaml } from '../source/edit.ts';
import type { OrderOf } from '../source/field-order.ts';
import { splitFrontMatter } from '../source/front-matter.ts';
import { writeWhole } from '../source/write-whole.ts';
import { fieldOrderOf } from './field-order-of.ts';
import { saidBody } from './said-body.ts';

/** A file in which something was mended. */
export interface MendedFile {
  /** Path below the content folder. */
  file: string;
  done: Mending[];
}

/** Without spaces at the ends of lines, save where they break the line; with one line end at the end. */
function withoutSpaces(body: string): string {
  return body.replace(/[ \t]+(?=\r?\n[ \t]*(\r?\n|$))|(?<=\S)[ \t](?=\r?\n)/g, '').replace(/(\r?\n)?\s*$/, '$1');
}

function mendText(text: string, path: string, orderOf: OrderOf): Mended {
  const front = splitFrontMatter(text);
  if (!front) return { text, done: [] };
  const start = text.indexOf('\n') + 1;
  const { text: yaml, done } = mendYaml(`${front.yaml}\n`, orderOf);
  // The end of the last line was added here and is no mending.
  const top = text.slice(0, start) + yaml.replace(/\r?\n$/, '') + text.slice(start + front.yaml.length);
  const bodyStart = top.length - front.body.length;
  const after = top.slice(0, bodyStart) + withoutSpaces(front.body);
  const said = after === top ? undefined : saidBody(top, path);
  if (said === undefined || said !== saidBody(after, path)) return { text: top, done };
  return { text: after, done: done.includes('spaces') ? done : ['spaces', ...done] };
}

/** The text of one file of a content folder, mended where that cannot change what it says. */
export function mendFile(text: string, path: string): Mended {
  const orderOf = fieldOrderOf(path);
  // A sign that no text holds shows another encoding than UTF-8; writing would lose what it was.
  if (!orderOf || /[\0\uFFFD]/.test(text)) return { text, done: [] };
  return path.endsWith('.yaml') ? mendYaml(text, orderOf) : mendText(text, path, orderOf);
}

/** Mends the files of a content folder and tells which. Each file is old or new at every moment. */
export function mendFolder(root: string): MendedFile[] {
  return listFiles(root).flatMap((file) => {
    if (!fieldOrderOf(file)) return [];
    const path = join(root, file);
    const written = readFileSync(path, 'utf8');
    const [mark = '', text = written] = written.startsWith('\uFEFF') ? ['\uFEFF', written.slice(1)] : ['', written];
    const mended = mendFile(text, file);
    if (mended.done.length === 0 || mended.text === text) return [];
    writeWhole(path, mark + mended.text);
    return { file, done: mended.done };
  });
}
