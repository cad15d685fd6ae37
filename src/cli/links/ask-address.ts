import { setTimeout as pause } from 'node:timers/promises';

/** Asks one address once, as `fetch` does. */
export type Ask = (url: string, init: RequestInit) => Promise<Response>;

/** How patient a check is. */
export interface Patience {
  /** Milliseconds until a request counts as unanswered. */
  timeout: number;
  /** How often an address that fails is asked again. */
  retries: number;
  /** Milliseconds between two requests to the same host; each repetition waits twice as long as the one before. */
  pause: number;
}

/** A redirect on the way to a page. */
export interface Redirect {
  status: number;
  to: string;
}

/**
 * What became of an address. `dead`: there is no page, or no host that answers. `unclear`: a host answers, but its
 * answer leaves open whether the page exists; a browser may still show it.
 */
export interface Answer {
  state: 'alive' | 'dead' | 'unclear';
  /** The last status; undefined where no host answered. */
  status?: number;
  /** Why it is not alive, in words. */
  reason?: string;
  redirects: Redirect[];
}

/** How many redirects are followed; browsers follow twenty. */
const mostRedirects = 10;

/** The longest that a host is given which asks for patience (RFC 9110, 10.2.3), in milliseconds. */
const longestWait = 60_000;

const isRedirect = (status: number) => [301, 302, 303, 307, 308].includes(status);

/** 404 Not Found and 410 Gone (RFC 9110, 15.5.5, 15.5.11). */
const isGone = (status: number) => status === 404 || status === 410;

/** What may be better in a moment: 408, 425, 429, and what servers say of themselves. */
const isPassing = (status: number) => [408, 425, 429].includes(status) || status >= 500;

/** Why no host answered, in words; the codes are those of Node, OpenSSL and undici. */
function failureOf(error: unknown, timeout: number): string {
  if (error instanceof Error && error.name === 'TimeoutError') return `no answer within ${timeout / 1000} seconds`;
  const { cause = error } = error as { cause?: unknown };
  const { code, message } = cause as { code?: string; message?: string };
  if (code === 'ENOTFOUND') return 'there is no such host';
  if (code === 'ECONNREFUSED') return 'the host refuses connections';
  if (code?.includes('CERT') || code?.includes('SIGNED')) return `the certificate is not valid (${code})`;
  return code ?? message ?? String(error);
}

/** One request and, where its method is not allowed or liked, a second: HEAD, then GET, of which the body is not read. */
async function answerOf(ask: Ask, url: string, timeout: number): Promise<Response> {
  const request = async (method: 'HEAD' | 'GET') => {
    const headers = { accept: '*/*', 'user-agent': 'Mozilla/5.0 (compatible; Roundtable link check)' };
    const response = await ask(url, { method, headers, redirect: 'manual', signal: AbortSignal.timeout(timeout) });
    await response.body?.cancel();
    return response;
  };
  const head = await request('HEAD').catch(() => undefined);
  return head && (head.ok || isRedirect(head.status)) ? head : request('GET');
}

/** Follows an address to its page. @throws whatever `fetch` throws where no host answers */
async function followed(ask: Ask, address: string, timeout: number): Promise<Answer & { wait?: string | null }> {
  const redirects: Redirect[] = [];
  for (let url = address; ; ) {
    const { status, ok, headers } = await answerOf(ask, url, timeout);
    const location = headers.get('location');
    const to = location && isRedirect(status) ? URL.parse(location, url)?.href : undefined;
    if (!to) {
      if (ok) return { state: 'alive', status, redirects };
      const state = isGone(status) ? 'dead' : 'unclear';
      return { state, status, reason: `status ${status}`, redirects, wait: headers.get('retry-after') };
    }
    redirects.push({ status, to });
    if (redirects.length > mostRedirects) return { state: 'dead', status, reason: 'redirects without end', redirects };
    url = to;
  }
}

/** How long a host asks to be left alone: seconds or a date. */
function waitOf(retryAfter: string | null | undefined): number {
  if (!retryAfter) return 0;
  const wait = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - Date.now();
  return Math.min(Math.max(0, wait || 0), longestWait);
}

/** Asks what became of an address, more than once where that may help. */
export async function askAddress(url: string, patience: Patience, ask: Ask = fetch): Promise<Answer> {
  const { timeout, retries } = patience;
  for (let attempt = 0; ; attempt++) {
    const found = await followed(ask, url, timeout).catch((error: unknown) => ({
      state: 'dead' as const,
      reason: failureOf(error, timeout),
      redirects: [],
      status: undefined,
      wait: undefined,
    }));
    const { wait, status, ...answer } = found;
    const mayPass = status === undefined || isPassing(status);
    if (answer.state === 'alive' || !mayPass || attempt >= retries)
      return { ...answer, ...(status !== undefined && { status }) };
    await pause(Math.max(waitOf(wait), patience.pause * 2 ** attempt));
  }
}
