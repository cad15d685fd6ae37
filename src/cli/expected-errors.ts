import { JoinError } from '../publishing/joined-shards.ts';
import { isPagefindError } from '../publishing/pagefind/pagefind-error.ts';
import { SettingsError } from '../site/settings.ts';
import { HistoryError } from '../source/git.ts';
import { Refusal } from './refusal.ts';

/** Whether the message of an error is meant for the person at the keyboard: a refusal, a setting, a file of the system. */
export function isExpected(error: unknown): error is Error {
  return (
    error instanceof SettingsError ||
    error instanceof Refusal ||
    error instanceof HistoryError ||
    error instanceof JoinError ||
    (error instanceof Error && error.name === 'LockedError') ||
    isPagefindError(error) ||
    (error instanceof Error && 'syscall' in error)
  );
}
