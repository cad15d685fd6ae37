import { isRecordKind } from '../../model/kinds.ts';
import { isOwnSegment, isYearSegment, pageSegment } from '../../site/urls.ts';
import type { ArchiveRule, Claim } from '../rule.ts';
import type { ArchiveSubject, PageSubject } from '../subject.ts';

function recordClaims({ owners }: ArchiveSubject): Claim[] {
  return owners
    .filter(({ kind, id }) => isRecordKind(kind) && isYearSegment(id))
    .map(({ kind, id, file, path }) => ({
      file,
      path,
      sentence: `“${id}” is the address of a list of records by date.`,
      remedy: `Rename the folder, such as “${id}-${kind}”.`,
    }));
}

function redirectClaims({ redirects }: ArchiveSubject): Claim[] {
  return redirects
    .filter(({ from }) => isYearSegment(from))
    .map(({ from, file, path }) => ({
      file,
      path: [...path, 'from'],
      sentence: `“${from}” is the address of a list of records by date.`,
      remedy: 'Remove this entry: the list stands at that address.',
    }));
}

const idOf = ({ file }: PageSubject) => file.split('/').at(-2) ?? '';

const segmentOf = (page: PageSubject) => pageSegment(idOf(page), page.lang);

/** Pages whose address the site knows come first: of two at one address the other is renamed. */
const inOrder = (pages: PageSubject[]) =>
  pages.toSorted((a, b) => Number(segmentOf(a) === idOf(a)) - Number(segmentOf(b) === idOf(b)));

function pageClaims({ pages }: ArchiveSubject): Claim[] {
  const owners = new Map<string, string>();
  return inOrder(pages).flatMap((page) => {
    const { file, lang } = page;
    const segment = segmentOf(page);
    const owner = owners.get(`${lang}/${segment}`);
    owners.set(`${lang}/${segment}`, owner ?? file);
    const sentence = isOwnSegment(segment, lang)
      ? `The site itself has a page at the address “${segment}”.`
      : owner && `${owner} has the address “${segment}”.`;
    return sentence ? [{ file, sentence, remedy: `Rename the folder, such as “${segment}-page”.` }] : [];
  });
}

/** What a folder is named after is no address of a list or of a page that the site has anyway. */
export const freeAddress: ArchiveRule = {
  code: 'content/free-address',
  severity: 'error',
  judge: (archive) => [...recordClaims(archive), ...redirectClaims(archive), ...pageClaims(archive)],
};
