import type { Diagnosis } from '../../language/diagnosis.ts';
import { localePattern, locales } from '../../language/locales.ts';
import { nearest } from '../../language/nearest.ts';
import { fileName, isOwnMachine, webAddress } from '../../model/address.ts';
import { fileNameFrom, idFrom, isId } from '../../model/ids.ts';
import { meantForm } from '../../model/meant-form.ts';
import type { RecordRule } from '../rule.ts';
import type { Owner } from '../subject.ts';

/** A link or picture of a text leads to something that exists: an id, a file of the folder, an address on the web. */
export const linkTargets: RecordRule = {
  name: 'words/link-target',
  scope: 'archive',
  severity: 'error',
  judge: ({ id, texts, files }, { ownerOf, unread }) =>
    locales.flatMap((lang) => {
      const text = texts[lang];
      return (text?.mentions ?? []).flatMap(({ kind, target, line, column, tag, words }) => {
        const isLink = kind === 'picture' && tag === undefined && ownerOf.has(target);
        if (text && isLink) {
          const params = { written: `![${words}](${target})`, meant: `[${words}](${target})` };
          return { file: text.file, position: { line, column }, code: 'picture-of-entry' as const, params };
        }
        if (text && kind === 'link' && target === id) {
          const at = { file: text.file, position: { line, column } };
          return { ...at, severity: 'note' as const, code: 'link-to-itself' as const, params: { target } };
        }
        const flaw =
          kind === 'picture' ? pictureFlaw(target, files) : linkFlaw(target, files, ownerOf, unread.size > 0);
        return flaw && text ? { file: text.file, position: { line, column }, ...flaw } : [];
      });
    }),
};

/** What is wrong with the name of a file that is there. */
function nameFlaw(name: string): Diagnosis | undefined {
  if (fileName.safeParse(name).success) return undefined;
  return { code: 'file-name-in-address', params: { name, suggestion: fileNameFrom(name) } };
}

/** The file of a folder that has a name; macOS stores accents apart from their letters. */
const fileNamed = (name: string, files: string[]) => files.find((file) => file.normalize('NFC') === name);

function pictureFlaw(name: string, files: string[]): Diagnosis | undefined {
  if (!/^https?:/.test(name) && /[\\/]/.test(name)) {
    return { code: 'link-out-of-folder', params: { target: name, name: fileNameFrom(name), id: undefined } };
  }
  const there = fileNamed(name, files);
  if (there) return typeFlaw(there) ?? nameFlaw(there);
  if (/^https?:/.test(name)) return { code: 'picture-on-other-site', params: {} };
  return { code: 'missing-picture', params: { name, meant: nearest(name, files) } };
}

/** What is wrong with a file as a picture, by its type. */
function typeFlaw(name: string): Diagnosis | undefined {
  if (/\.(jpe?g|png|webp)$/i.test(name)) return undefined;
  return name.toLowerCase().endsWith('.svg')
    ? { code: 'drawing-as-picture', params: {} }
    : { code: 'not-a-picture', params: { name } };
}

/** Addresses by which mail programs and text editors lead readers past themselves, with the parameter that has the real one. */
const detours: readonly (readonly [host: RegExp, parameters: readonly string[]])[] = [
  [/^www\.google\.[a-z.]+\/url$/, ['q', 'url']],
  [/\.safelinks\.protection\.outlook\.com\/$/, ['url']],
  [/^l\.facebook\.com\/l\.php$/, ['u']],
];

/** The address to which one leads by a detour that counts readers. */
function behindDetour(target: string): string | undefined {
  const url = URL.parse(target);
  const parameters = detours.find(([host]) => url && host.test(url.host + url.pathname))?.[1] ?? [];
  return parameters.map((name) => url?.searchParams.get(name)).find((real) => real && URL.canParse(real)) ?? undefined;
}

/** What is wrong with an address on the web. */
function webFlaw(target: string, ids: ReadonlyMap<string, Owner>): Diagnosis | undefined {
  const meant = behindDetour(target);
  if (meant) return { code: 'link-by-detour', params: { target, meant } };
  if (isOwnMachine(target)) {
    const id = target.split('/').findLast(Boolean) ?? '';
    return { code: 'link-to-own-machine', params: { target, id: ids.has(id) ? id : undefined } };
  }
  return webAddress.safeParse(target).success
    ? undefined
    : { code: 'incomplete-address', params: { target, meant: meantForm('not-a-web-address', target) } };
}

/** The address of a page in one language; its last segment may be an id. */
const inOneLanguage = new RegExp(`^/?(?:${localePattern})/.*?([^/]+)/?$`);

/** What is wrong with a target that names something that is here, but not by its id. */
function writtenFlaw(target: string, files: string[], ids: ReadonlyMap<string, Owner>): Diagnosis | undefined {
  const owner = [...ids.values()].find(({ number }) => number !== undefined && number === target.toUpperCase());
  if (owner) return { code: 'link-to-number', params: { target, id: owner.id } };
  const id = inOneLanguage.exec(target)?.[1];
  const outside = /^(?:\.{1,2}[\\/]|[A-Za-z]:[\\/]|[^:]*\\)/.test(target);
  const last = target.split(/[\\/]/).findLast(Boolean) ?? '';
  if (outside) {
    const stem = last.replace(/\.mdx?$/, '');
    const meant = ids.has(stem) ? stem : undefined;
    return { code: 'link-out-of-folder', params: { target, name: fileNameFrom(last), id: meant } };
  }
  if (id !== undefined && ids.has(id)) return { code: 'link-to-one-language', params: { id } };
  if (/^[^\s@/]+@[^\s@/]+\.[a-z]+$/i.test(target)) return { code: 'mail-without-scheme', params: { target } };
  if (/^[^/]+\.(?!mdx?$)[a-z][a-z0-9]{1,3}$/i.test(target) && !/^www\./i.test(target)) {
    return { code: 'missing-linked-file', params: { name: target, meant: nearest(target, files) } };
  }
  return undefined;
}

function linkFlaw(
  target: string,
  files: string[],
  ids: ReadonlyMap<string, Owner>,
  mayBeUnread: boolean,
): Diagnosis | undefined {
  if (/^(?:https?:|www\.)/i.test(target)) return webFlaw(target, ids);
  if (/^(mailto|tel):/.test(target) || ids.has(target) || target.startsWith('#')) return undefined;
  const there = fileNamed(target, files);
  if (there) return nameFlaw(there);
  const written = writtenFlaw(target, files, ids);
  if (written) return written;
  if (!isId(target)) return { code: 'link-nowhere', params: { target, meant: nearest(idFrom(target), ids.keys()) } };
  if (mayBeUnread) return undefined;
  return { code: 'link-to-unknown-id', params: { target, meant: nearest(target, ids.keys()) } };
}
