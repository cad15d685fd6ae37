import type { NoParams } from './wording.ts';

/** What lies in the content folder: files and folders, pages of the site, what the site says of itself. */
export interface FolderParams {
  'unknown-file': { meant: string | undefined; known: readonly string[] };
  'unknown-folder': { folder: string; meant: string | undefined; known: readonly string[] };
  'same-but-for-case': { name: string; other: string };
  'device-name': { name: string };
  'unusable-name': { name: string; meant: string };
  'attachment-without-record': { folder: string };
  'in-two-folders': { path: string; folders: readonly [string, string]; isRecord: boolean };
  'folder-in-record': NoParams;
  /** `found` is a facts file under another name; `folder` is where a record with facts of that name belongs. */
  'no-facts-file': { facts: string; found: string | undefined; folder: string | undefined };
  'no-folder-of-its-own': { path: string };
  'record-folder-name': { id: string; suggestion: string };
  'unknown-text-file': { meant: string | undefined; known: readonly string[] };
  'unknown-facts-file': { meant: string | undefined; facts: string };
  'removed-with-facts': NoParams;
  'removed-with-file': NoParams;
  'two-text-files': { lang: string };
  'page-folder-name': { id: string; suggestion: string };
  'page-without-folder': NoParams;
  'unknown-page-file': { known: readonly string[] };
  'picture-in-page': NoParams;
  'page-link-nowhere': { target: string; meant: string | undefined };
  'address-of-list': { address: string; suggestion: string };
  'redirect-from-list': { from: string };
  'address-of-site': { address: string };
  'address-taken': { address: string; file: string };
  'no-corrections-contact': NoParams;
  'no-press-contact': NoParams;
  'no-security-contact': NoParams;
  'no-emergency-number': NoParams;
  'no-helplines': NoParams;
  'unknown-funder': { id: string; meant: string | undefined };
  'redirect-from-present': { from: string };
  'redirect-twice': { from: string };
  'redirect-to-pageless': { to: string };
  'redirect-to-renamed': { to: string; now: string };
  'redirect-to-nothing': { to: string; meant: string | undefined };
}
