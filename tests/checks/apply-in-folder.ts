import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fixFolder } from '../../src/archive/fix-folder.ts';
import { applyRemedy } from './apply-remedy.ts';

/** A problem as somebody sees it who reads its message: where it is, what is wrong, and what to do. */
export interface Message {
  file: string;
  line: number;
  column: number;
  sentence: string;
  remedy: string;
}

type Act = (message: Message, found: readonly string[]) => void;

const isText = (file: string) => /\.(?:mdx?|ya?ml)$/.test(file);

const rename: Act = ({ file }, [name = '']) => renameSync(file, join(dirname(file), name));

/** A file of the name that the sentence quotes, where it has to be. */
const addFile: Act = ({ file, sentence }) => {
  const name = /“(.*?)”/.exec(sentence)?.[1] ?? '';
  writeFileSync(join(dirname(file), name), name.endsWith('.pdf') ? '%PDF-1.7' : '');
};

/** What is done to a file as a whole, by its remedy; `what` is what the sentence says of it. */
const acts: readonly (readonly [remedy: RegExp, what: RegExp, act: Act])[] = [
  [/^Did you mean “(.*?)”\?/, /^A file with this name is not read/, rename],
  [/^Rename \S+ to (\S+)\.$/, /./, rename],
  [/^Rename the file so that its name ends in \.(\w+)/, /./, ({ file }, [end = '']) => renameFile(file, end)],
  [
    /^(?:Remove it|Delete it|Move or remove it)\b/,
    /A file with this name is not read|^Nothing refers to this file/,
    ({ file }) => rmSync(file),
  ],
  [/^Put (?:it|the picture) into the folder of the record\.$/, /./, addFile],
  [/^Name it under “attachments” or in the text, or remove it/, /./, ({ file }) => rmSync(file)],
];

/** Gives a file another end of its name, in the texts of its folder as well. */
function renameFile(file: string, end: string): void {
  const [name = '', stem = ''] = /([^/]*)\.\w+$/.exec(file) ?? [];
  const old = name.replace(/^\//, '');
  renameSync(file, join(dirname(file), `${stem}.${end}`));
  for (const text of ['en.mdx', 'hu.mdx']) {
    const path = join(dirname(file), text);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(old, `${stem}.${end}`));
  }
}

/** Does in a folder what a message asks for, as it is worded. @throws Error where it says nothing that a program can do */
export function applyInFolder(root: string, message: Message): void {
  const { file, sentence, remedy } = message;
  for (const [asked, what, act] of acts) {
    const found = asked.exec(remedy);
    if (!found || !what.test(sentence)) continue;
    act(message, found.slice(1));
    return;
  }
  if (remedy.includes('-- --fix')) fixFolder(root);
  else if (!isText(file)) throw new Error(`No program can apply: ${remedy}`);
  else writeFileSync(file, applyRemedy(readFileSync(file, 'utf8'), message, remedy, sentence));
}
