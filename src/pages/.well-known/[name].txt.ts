import type { APIRoute, GetStaticPaths } from 'astro';
import { toSecurityTxt } from '../../formats/security-txt.ts';
import { recordGraph } from '../../queries/of-build.ts';
import { securityNotice } from '../../views/site/security-notice.ts';

/** There is a security.txt where the site names a contact for it, and else none. */
export const getStaticPaths = (async () => {
  const notice = securityNotice(await recordGraph());
  return notice ? [{ params: { name: 'security' }, props: { notice } }] : [];
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => new Response(toSecurityTxt(props.notice));
