import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import type { SearchWords } from '../../language/messages/search-en.ts';
import { type CallStatus, callStatuses } from '../../model/call-status.ts';
import { type RecordKind, recordKinds } from '../../model/kinds.ts';
import { type MoneyKind, moneyKinds, type Qualifier, qualifiers } from '../../model/quantity.ts';
import { type Cast, type Role, roles } from '../../model/roles.ts';
import { roleName } from '../entry/entry-roles.ts';

/** Every wording that the script of the search page needs, as JSON for the page. */
export interface PageWords extends SearchWords {
  kinds: Record<RecordKind, string>;
  statuses: Record<CallStatus, string>;
  /** The roles of an organisation or a person in a record, worded as on their own pages. */
  roles: Record<Cast, Partial<Record<Role, string>>>;
  /** What a sum is, and how a source softens it: `about {sum}`. */
  amount: { kind: Record<MoneyKind, string>; qualifier: Record<Qualifier, string> };
}

const roleNames = (kind: Cast, lang: Locale): Partial<Record<Role, string>> =>
  Object.fromEntries(roles[kind].map((role) => [role, roleName(role, kind, lang)]));

export function searchWords(lang: Locale): PageWords {
  const m = messagesIn(lang);
  const { kind } = m.figures.money;
  return {
    ...m.search,
    kinds: Object.fromEntries(recordKinds.map((kind) => [kind, m.kind[kind]])) as PageWords['kinds'],
    statuses: Object.fromEntries(callStatuses.map((status) => [status, m.status[status]])) as PageWords['statuses'],
    amount: {
      kind: Object.fromEntries(moneyKinds.map((each) => [each, kind[each]])) as Record<MoneyKind, string>,
      qualifier: Object.fromEntries(qualifiers.map((each) => [each, m.qualifier[each]('{sum}')])) as Record<
        Qualifier,
        string
      >,
    },
    roles: { organisation: roleNames('organisation', lang), person: roleNames('person', lang) },
  };
}
