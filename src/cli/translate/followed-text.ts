import { fingerprint } from '../../archive/fingerprint.ts';
import { followsWords, originalFingerprint, withoutLayout } from '../../model/translation.ts';
import type { Words } from '../../model/words.ts';
import { splitFrontMatter } from '../../source/front-matter.ts';
import { formerTexts } from '../../source/git.ts';
import { normalForm } from '../../source/signs/normal-form.ts';
import { readYaml } from '../../source/yaml-text.ts';

/** How many older versions are looked at. */
const mostVersions = 200;

/** The fingerprint of a whole file, apart from changes noted in the facts. */
function wordsPrint(written: string, path: string): string {
  const text = normalForm(written, path);
  const front = splitFrontMatter(text);
  const words = (readYaml(front?.yaml ?? '').value ?? {}) as Words;
  const bodyDigest = fingerprint(withoutLayout(front?.body ?? ''));
  return originalFingerprint({ words, bodyDigest, changes: [] }, fingerprint);
}

/**
 * The original text as it was when a translation was made from it, from the history in git; undefined where there is no
 * history or it does not hold that version.
 */
export function followedText(path: string, follows: string): string | undefined {
  for (const text of formerTexts(path, mostVersions)) if (followsWords(follows, wordsPrint(text, path))) return text;
  return undefined;
}
