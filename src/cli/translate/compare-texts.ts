import type { ArchiveRecord } from '../../archive/archive.ts';
import { translationOf } from '../../model/translation.ts';
import { readText } from '../../source/content-folder.ts';
import { normalForm } from '../../source/signs/normal-form.ts';
import { fromHere } from './debt.ts';
import { followedText } from './followed-text.ts';
import { changedPassages, type Passage, passagesOf } from './passages.ts';

const indented = (mark: string, text: string) => text.split('\n').map((line, at) => `  ${at ? '    ' : mark}  ${line}`);

/** The passage of the other language at the same position; of paragraphs only where both texts have equally many. */
function counterpart(name: string, own: readonly Passage[], translation: readonly Passage[]): Passage | undefined {
  const paragraphs = (passages: readonly Passage[]) =>
    passages.filter((each) => each.name.startsWith('paragraph')).length;
  if (name.startsWith('paragraph') && paragraphs(own) !== paragraphs(translation)) return undefined;
  return translation.find((each) => each.name === name);
}

/**
 * Both texts of a record, passage by passage; where the history holds the version from which the translation was made, only
 * what has changed since, with the former wording.
 */
export function comparedTexts(record: ArchiveRecord): string[] {
  const { lang, state } = translationOf(record);
  const { original } = record.facts;
  const [text, from] = [record.texts[lang], record.texts[original]];
  if (!text || !from) return [];
  const [here, there] = [fromHere(text.path), fromHere(from.path)];
  const done = `When ${here} has the same meaning as the original: npm run translate -- --done ${record.id}`;
  if (state === 'fresh') return [`${here} is up to date with ${there}. There is nothing to do.`];
  const own = passagesOf(normalForm(readText(from.path), from.path));
  const translation = passagesOf(normalForm(readText(text.path), text.path));
  const former = text.words.follows ? followedText(from.path, text.words.follows) : undefined;
  const then = former === undefined ? [] : passagesOf(former);
  const shown = former === undefined ? own : changedPassages(own, then);
  const gone = changedPassages(then, own).filter(({ name }) => !shown.some((passage) => passage.name === name));
  const passages = shown.flatMap(({ name, text: words }) => {
    const before = counterpart(name, own, then);
    const beside = counterpart(name, own, translation);
    return [
      name,
      ...(before ? indented('was:', before.text) : []),
      ...indented(`${original}: `, words),
      ...(beside ? indented(`${lang}: `, beside.text) : []),
      '',
    ];
  });
  const removed = gone.flatMap(({ name, text: words }) => [`${name} (removed)`, ...indented('was:', words), '']);
  const lead =
    state === 'not-compared'
      ? `${here} has not been compared with ${there} yet. Read both:`
      : former === undefined
        ? `${there} has changed since ${here} was made from it. Both texts:`
        : `${there} has changed since ${here} was made from it, in these passages:`;
  return [lead, '', ...passages, ...removed, done];
}
