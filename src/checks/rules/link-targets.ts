import { locales } from '../../language/locales.ts';
import { nearest } from '../../language/nearest.ts';
import { type Said, said } from '../../language/said.ts';
import { fileName, isOwnMachine, webAddress } from '../../model/address.ts';
import { idFrom, isId } from '../../model/ids.ts';
import type { RecordRule } from '../rule.ts';
import type { Owner } from '../subject.ts';

/** A link or picture of a text leads to something that exists: an id, a file of the folder, an address on the web. */
export const linkTargets: RecordRule = {
  code: 'words/link-target',
  severity: 'error',
  judge: ({ texts, files }, { ownerOf, unread }) =>
    locales.flatMap((lang) => {
      const text = texts[lang];
      return (text?.mentions ?? []).flatMap(({ kind, target, line, column }) => {
        const flaw =
          kind === 'picture' ? pictureFlaw(target, files) : linkFlaw(target, files, ownerOf, unread.size > 0);
        return flaw && text ? { file: text.file, place: { line, column }, ...flaw } : [];
      });
    }),
};

interface TargetFlaw {
  sentence: string;
  remedy: string;
  said?: Said;
}

/** What is wrong with the name of a file that is there. */
function nameFlaw(name: string): TargetFlaw | undefined {
  if (fileName.safeParse(name).success) return undefined;
  const [, stem = name, ending = ''] = /^(.*)(\.[A-Za-z0-9]+)$/.exec(name) ?? [];
  return {
    sentence: `The name “${name}” cannot stand in an address.`,
    remedy: `Rename the file and name it so here, such as “${idFrom(stem)}${ending}”.`,
  };
}

function pictureFlaw(target: string, files: string[]): TargetFlaw | undefined {
  if (files.includes(target)) return typeFlaw(target) ?? nameFlaw(target);
  if (/^https?:/.test(target)) {
    return {
      sentence: 'The picture lies on another site.',
      remedy: 'Put the file into the folder of the record and name it here.',
    };
  }
  const meant = nearest(target, files);
  const remedy = meant ? `Did you mean “${meant}”?` : 'Put the picture into the folder of the record.';
  return { sentence: `There is no picture “${target}” in this folder.`, remedy };
}

/** What is wrong with a file as a picture, by its type. */
function typeFlaw(name: string): TargetFlaw | undefined {
  if (/\.(jpe?g|png|webp)$/i.test(name)) return undefined;
  return name.toLowerCase().endsWith('.svg')
    ? {
        sentence: 'A drawing in SVG may hold programs and is not shown in a page.',
        remedy: 'Save it as PNG.',
      }
    : {
        sentence: `“${name}” is no JPEG, PNG or WebP.`,
        remedy: 'Save the picture in one of these.',
      };
}

/** What is wrong with an address on the web. */
function webFlaw(target: string): TargetFlaw | undefined {
  if (isOwnMachine(target)) {
    return {
      sentence: `“${target}” leads to a page that is only on your own machine.`,
      remedy: 'Link to pages of this site by id, [words](id), and to others by the address that everybody has.',
    };
  }
  if (webAddress.safeParse(target).success) return undefined;
  return { sentence: `The link “${target}” leads nowhere.`, remedy: 'Write the whole address, https:// and the site.' };
}

/** What is wrong with a target that names something that is here, but not by its id. */
function writtenFlaw(target: string, ids: ReadonlyMap<string, Owner>): TargetFlaw | undefined {
  const owner = [...ids.values()].find(({ number }) => number !== undefined && number === target.toUpperCase());
  if (owner) {
    return { sentence: `The link leads to a reference number, “${target}”.`, remedy: `Link by id: ${owner.id}.` };
  }
  const id = /^\/?(?:en|hu)\/.*?([^/]+)\/?$/.exec(target)?.[1];
  if (id !== undefined && ids.has(id)) {
    return {
      sentence: 'The link leads to the address of a page of this site, which is in one language only.',
      remedy: `Link by id: ${id}. Each language then leads to its own page.`,
    };
  }
  if (/^[^\s@/]+@[^\s@/]+\.[a-z]+$/i.test(target)) {
    return { sentence: 'The link is a mail address without “mailto:”.', remedy: `Write mailto:${target}.` };
  }
  if (/^[^/]+\.(?!mdx?$)[a-z][a-z0-9]{1,3}$/i.test(target) && !/^www\./i.test(target)) {
    return {
      sentence: `There is no file “${target}” in this folder.`,
      remedy: 'Put it into the folder of the record, or write the whole address, beginning with https://.',
    };
  }
  return undefined;
}

function linkFlaw(
  target: string,
  files: string[],
  ids: ReadonlyMap<string, Owner>,
  mayBeUnread: boolean,
): TargetFlaw | undefined {
  if (/^https?:/.test(target)) return webFlaw(target);
  if (/^(mailto|tel):/.test(target) || ids.has(target) || target.startsWith('#')) return undefined;
  if (files.includes(target)) return nameFlaw(target);
  const written = writtenFlaw(target, ids);
  if (written) return written;
  if (isId(target)) {
    if (mayBeUnread) return undefined;
    const meant = nearest(target, ids.keys());
    const remedy = meant ? `Did you mean “${meant}”?` : 'Name an existing record or entry by its id.';
    const sentence = `The link leads to “${target}”, and nothing has this id.`;
    return { sentence, remedy, said: said('link-nowhere', { target, meant }) };
  }
  const meant = nearest(idFrom(target), ids.keys());
  const remedy = 'Inside the site link by id, [words](id); elsewhere write the address with https://.';
  return {
    sentence: `The link “${target}” leads nowhere.`,
    remedy: meant ? `Did you mean “${meant}”?` : remedy,
    said: said('link-nowhere', { target, meant }),
  };
}
