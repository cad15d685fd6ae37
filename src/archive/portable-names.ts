import type { RuledClaim } from '../checks/rule.ts';
import type { Diagnosis } from '../language/diagnosis.ts';
import { fileNameFrom } from '../model/ids.ts';
import { foldedName, hasUnusableSign, isDeviceName } from '../model/portable-name.ts';
import { readClaim } from './gathering.ts';

/** What is wrong with the name of a file or folder on other systems; `other` is one there that is the same for them. */
function nameFlaw(name: string, other: string | undefined): Diagnosis | undefined {
  if (other !== undefined) return { code: 'same-but-for-case', params: { name, other } };
  if (isDeviceName(name)) return { code: 'device-name', params: { name } };
  if (!hasUnusableSign(name)) return undefined;
  return { code: 'unusable-name', params: { name, meant: fileNameFrom(name.replace(/[. ]+$/, '')) } };
}

/**
 * Claims about names with which a folder cannot be copied to Windows or macOS: each file or folder once, at the first
 * file that it holds.
 *
 * @param home what the paths begin with in the claims
 */
export function portableNameClaims(files: readonly string[], home: string): RuledClaim[] {
  const known = new Map<string, string>();
  return files.flatMap((path) => {
    const steps = path.split('/');
    return steps.flatMap((name, index) => {
      const above = steps.slice(0, index).map((step) => `${step}/`);
      const key = above.join('') + foldedName(name);
      const other = known.get(key);
      if (other === name) return [];
      known.set(key, other ?? name);
      const flaw = nameFlaw(name, other);
      return flaw ? [readClaim('content/file-name', { file: home + path, ...flaw })] : [];
    });
  });
}
