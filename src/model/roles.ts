/** What an organisation is to a record, in the order in which tables name it. Forums have a column of their own. */
export const organisationRoles = [
  'organiser',
  'forum',
  'partner',
  'participant',
  'presenter',
  'beneficiary',
  'mentioned',
  'related',
] as const;

/** What a person is to a record: what a source says the person did, else in which relation the record names them. */
export const personRoles = [
  'chair',
  'host',
  'presenter',
  'speaker',
  'participant',
  'video-message',
  'official',
  'related',
] as const;

/** What the roles of an organisation come to, the nearest first. */
export const involvements = ['organised', 'took-part', 'mentioned'] as const;

export type Involvement = (typeof involvements)[number];

const involvementOfRole: Record<(typeof organisationRoles)[number], Involvement> = {
  organiser: 'organised',
  forum: 'organised',
  partner: 'took-part',
  participant: 'took-part',
  presenter: 'took-part',
  beneficiary: 'took-part',
  mentioned: 'mentioned',
  related: 'mentioned',
};

/** The nearest involvement of an organisation in a record, by its roles there; undefined where it has none. */
export function involvementOf(played: readonly Role[]): Involvement | undefined {
  const each = organisationRoles.filter((role) => played.includes(role)).map((role) => involvementOfRole[role]);
  return involvements.find((involvement) => each.includes(involvement));
}

/** The roles of the kinds that can have one, by the kind. */
export const roles = { organisation: organisationRoles, person: personRoles } as const;

/** A kind of entry that can have a role. */
export type Cast = keyof typeof roles;

export type Role = (typeof organisationRoles)[number] | (typeof personRoles)[number];

/** Who has which role in a record: ids, by kind and role. */
export type RolesOfRecord = Record<Cast, Partial<Record<Role, string[]>>>;

/** The roles of one in a record, in their order. */
export const rolesOf = (all: RolesOfRecord, kind: Cast, id: string): Role[] =>
  roles[kind].filter((role) => all[kind][role]?.includes(id));
