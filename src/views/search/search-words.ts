import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import type { SearchWords } from '../../language/messages/search-en.ts';
import { type CallStatus, callStatuses } from '../../model/call-status.ts';
import { type RecordKind, recordKinds } from '../../model/kinds.ts';
import { type Cast, type Role, roles } from '../../model/roles.ts';
import { roleName } from '../entry/entry-roles.ts';

/** Every word that the script of the search page puts on it, as text that a page can carry. */
export interface PageWords extends SearchWords {
  kinds: Record<RecordKind, string>;
  statuses: Record<CallStatus, string>;
  /** What an organisation or a person can be to a record, as their own pages say it. */
  roles: Record<Cast, Partial<Record<Role, string>>>;
}

const roleNames = (kind: Cast, lang: Locale): Partial<Record<Role, string>> =>
  Object.fromEntries(roles[kind].map((role) => [role, roleName(role, kind, lang)]));

export function searchWords(lang: Locale): PageWords {
  const m = messagesIn(lang);
  return {
    ...m.search,
    kinds: Object.fromEntries(recordKinds.map((kind) => [kind, m.kind[kind]])) as PageWords['kinds'],
    statuses: Object.fromEntries(callStatuses.map((status) => [status, m.status[status]])) as PageWords['statuses'],
    roles: { organisation: roleNames('organisation', lang), person: roleNames('person', lang) },
  };
}
