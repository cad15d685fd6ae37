import type { HastNode } from 'satteri';
import { meantTarget } from '../meant-target.ts';
import type { ProseTarget } from '../prose.ts';
import { complain, placeOf, type Reading } from '../reading.ts';

const allowed: Record<'link' | 'picture', readonly string[]> = {
  link: ['http', 'https', 'mailto', 'tel'],
  picture: ['http', 'https'],
};

/** Notes where a link or picture points, and refuses an address that could run code or hide where it leads. */
export function judgeTarget(
  reading: Reading,
  node: HastNode,
  written: string,
  kind: 'link' | 'picture',
  named: Pick<ProseTarget, 'words' | 'tag'>,
): void {
  const target = meantTarget(written);
  if (target === '') {
    complain(
      reading,
      node,
      'missing-target',
      `A ${kind} has no address.`,
      kind === 'link' ? 'Write the address: [words](address).' : 'Write the name of the picture file.',
    );
    return;
  }
  const scheme = schemeOf(target);
  if (scheme !== undefined && !allowed[kind].includes(scheme)) {
    const beginnings = kind === 'link' ? 'https:, http:, mailto: or tel:' : 'https: or http:';
    complain(
      reading,
      node,
      'link-scheme',
      `The address of a ${kind} begins with "${scheme}:".`,
      `An address begins with ${beginnings}, or with none of these when it is on this site.`,
    );
    return;
  }
  if (scheme === undefined && /^[/\\]{2}/.test(bare(target))) {
    complain(
      reading,
      node,
      'link-scheme',
      `The address of a ${kind} begins with two slashes and leaves out how to get there.`,
      'Write https:// before the name of the other site.',
    );
    return;
  }
  if (kind === 'link' && target.startsWith('#')) {
    reading.jumps.push({ ...placeOf(node), target });
    return;
  }
  reading[kind === 'link' ? 'links' : 'pictures'].push({ ...placeOf(node), target, kind, ...named });
}

function schemeOf(target: string): string | undefined {
  return /^([a-z][a-z0-9+.-]*):/i.exec(bare(target))?.[1]?.toLowerCase();
}

/** Browsers drop spaces and control characters from an address before they look for its scheme. */
function bare(target: string): string {
  return target.replace(/[\s\p{Cc}\p{Cf}]/gu, '');
}
