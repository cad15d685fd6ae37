import type { HastNode } from 'satteri';
import { meantTarget } from '../meant-target.ts';
import type { ProseTarget } from '../prose.ts';
import { complain, positionOf, type Reading } from '../reading.ts';

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
    complain(reading, node, 'missing-target', { code: 'target-without-address', params: { kind } });
    return;
  }
  const scheme = schemeOf(target);
  if (scheme !== undefined && !allowed[kind].includes(scheme)) {
    complain(reading, node, 'link-scheme', { code: 'address-scheme', params: { kind, scheme } });
    return;
  }
  if (scheme === undefined && /^[/\\]{2}/.test(bare(target))) {
    complain(reading, node, 'link-scheme', { code: 'address-without-scheme', params: { kind } });
    return;
  }
  if (kind === 'link' && target.startsWith('#')) {
    reading.jumps.push({ ...positionOf(node), target });
    return;
  }
  reading[kind === 'link' ? 'links' : 'pictures'].push({ ...positionOf(node), target, kind, ...named });
}

function schemeOf(target: string): string | undefined {
  return /^([a-z][a-z0-9+.-]*):/i.exec(bare(target))?.[1]?.toLowerCase();
}

/** Browsers drop spaces and control characters from an address before they look for its scheme. */
function bare(target: string): string {
  return target.replace(/[\s\p{Cc}\p{Cf}]/gu, '');
}
