import { inspect } from 'node:util';
import type { Archive } from '../../archive/archive.ts';
import { ChangedMeanwhile, everyRead, refuseChanged } from '../../publishing/changed-meanwhile.ts';
import { JoinError } from '../../publishing/joined-shards.ts';
import { isPagefindError } from '../../publishing/pagefind/pagefind-error.ts';
import { Refusal } from '../refusal.ts';

/** What the system says in a word or two, by its code. */
const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'a file would be larger than the system allows',
  EROFS: 'the disk can only be read',
  EACCES: 'this user may not write there',
  EPERM: 'this user may not do that',
};

/** The failure of the system behind an error, if there is one. */
function systemFailure(error: unknown): NodeJS.ErrnoException | undefined {
  if (!(error instanceof Error)) return undefined;
  const failure: NodeJS.ErrnoException = error;
  if (failure.syscall !== undefined || Object.hasOwn(reasons, failure.code ?? '')) return failure;
  return systemFailure(error.cause);
}

/** Whether content that pages are made of is no longer what was read: an error then comes from that. */
function changed(archive: Archive): string | undefined {
  try {
    refuseChanged(archive, everyRead(archive));
    return undefined;
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return error.message;
    throw error;
  }
}

/** Why a build has failed: in a sentence wherever that is not a mistake of this program. */
export function failureText(error: unknown, archive: Archive, output: string): string {
  if (isPagefindError(error) || error instanceof JoinError || error instanceof Refusal) return error.message;
  if (error instanceof Error && error.name === 'ChangedMeanwhile') return error.message;
  const failure = systemFailure(error);
  const change = changed(archive);
  if (change) return change;
  if (!failure) return inspect(error);
  const reason = reasons[failure.code ?? ''];
  return `The site could not be built: ${reason ? `${reason} (${failure.message})` : failure.message}. Nothing was published, and ${output} has not changed.`;
}
