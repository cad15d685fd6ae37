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
      code: 'address-of-list',
      params: { address: id, suggestion: `${id}-${kind}` },
    }));
}

function redirectClaims({ redirects }: ArchiveSubject): Claim[] {
  return redirects
    .filter(({ from }) => isYearSegment(from))
    .map(({ from, file, path }) => ({ file, path: [...path, 'from'], code: 'redirect-from-list', params: { from } }));
}

const idOf = ({ file }: PageSubject) => file.split('/').at(-2) ?? '';

const segmentOf = (page: PageSubject) => pageSegment(idOf(page), page.lang);

/** Pages whose address the site knows come first: of two at one address the other is renamed. */
const inOrder = (pages: PageSubject[]) =>
  pages.toSorted((a, b) => Number(segmentOf(a) === idOf(a)) - Number(segmentOf(b) === idOf(b)));

function pageClaims({ pages }: ArchiveSubject): Claim[] {
  const owners = new Map<string, string>();
  return inOrder(pages).flatMap((page): Claim | Claim[] => {
    const { file, lang } = page;
    const address = segmentOf(page);
    const owner = owners.get(`${lang}/${address}`);
    owners.set(`${lang}/${address}`, owner ?? file);
    if (isOwnSegment(address, lang)) return { file, code: 'address-of-site', params: { address } };
    return owner ? { file, code: 'address-taken', params: { address, file: owner } } : [];
  });
}

/** What a folder is named after is no address of a list or of a page that the site has anyway. */
export const freeAddress: ArchiveRule = {
  name: 'content/free-address',
  scope: 'archive',
  severity: 'error',
  judge: (archive) => [...recordClaims(archive), ...redirectClaims(archive), ...pageClaims(archive)],
};
