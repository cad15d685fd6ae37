/** A type of JSON; `absent` where an object does without the field. */
type JsonType = 'string' | 'number' | 'boolean' | 'null' | 'array' | 'object' | 'absent';

/**
 * The fields of an output that other programs read, by path, each with every type it may have: `parts[].url`. A field
 * is never taken away and gets no type that is not listed here; new fields may be added without an entry.
 */
export type Fields = Readonly<Record<string, string>>;

const page = (list: string): Record<string, string> => ({
  [`${list}`]: 'array',
  [`${list}[]`]: 'object',
  [`${list}[].kind`]: 'string',
  [`${list}[].id`]: 'string',
  [`${list}[].number`]: 'string|absent',
  [`${list}[].title`]: 'string',
  [`${list}[].addresses`]: 'object',
  [`${list}[].addresses.en`]: 'string|absent',
  [`${list}[].addresses.hu`]: 'string|absent',
});

/** What each output has held since it was first published. */
export const publishedFields = {
  'check --json': {
    '': 'object',
    records: 'number',
    errors: 'number',
    notes: 'number',
    problems: 'array',
    'problems[]': 'object',
    'problems[].file': 'string',
    'problems[].line': 'number',
    'problems[].column': 'number',
    'problems[].rule': 'string',
    'problems[].severity': 'string',
    'problems[].sentence': 'string',
    'problems[].remedy': 'string',
    'problems[].url': 'string',
  },
  'search --json': {
    '': 'array',
    '[]': 'object',
    '[].number': 'string',
    '[].kind': 'string',
    '[].lang': 'string',
    '[].title': 'string',
    '[].day': 'string|null',
    '[].url': 'string',
    '[].excerpt': 'string',
    '[].parts': 'array',
    '[].parts[]': 'object',
    '[].parts[].title': 'string',
    '[].parts[].url': 'string',
    '[].parts[].excerpt': 'string',
    '[].parts[].isAnnex': 'boolean',
  },
  'changes --json': {
    '': 'object',
    base: 'string',
    errors: 'number',
    ...page('added'),
    ...page('changed'),
    ...page('removed'),
    ...page('redirectsNeeded'),
    'redirectsNeeded[].to': 'string|absent',
  },
  'translate --json': {
    '': 'array',
    '[]': 'object',
    '[].id': 'string',
    '[].number': 'string',
    '[].title': 'string',
    '[].original': 'string',
    '[].lang': 'string',
    '[].state': 'string',
    '[].folder': 'string',
  },
  'translate --done --json': {
    '': 'array',
    '[]': 'object',
    '[].file': 'string',
    '[].follows': 'string',
    '[].isNew': 'boolean',
  },
  'data/records.ndjson': {
    '': 'object',
    number: 'string',
    kind: 'string',
    id: 'string',
    lang: 'string',
    title: 'string',
    summary: 'string|null',
    url: 'string',
    start: 'string|null',
    end: 'string|null',
    published: 'string|null',
    modified: 'string|null',
    relations: 'array',
    'relations[]': 'object',
    'relations[].type': 'string',
    'relations[].kind': 'string',
    'relations[].id': 'string',
    date: 'string|null',
    dateBasis: 'string',
    original: 'string',
    translation: 'string',
    plainSummary: 'string|null',
    type: 'string|null',
    state: 'string|null',
    status: 'string|null',
    statusUntil: 'string|null',
    deadline: 'object|null',
    'deadline.at': 'string|absent',
    'deadline.zone': 'string|absent',
    'deadline.zoneStated': 'boolean|absent',
    'deadline.utc': 'string|absent',
    ...Object.fromEntries(
      ['organisations', 'people', 'topics', 'programmes', 'documents', 'places'].flatMap((list) => [
        [list, 'array'],
        [`${list}[].id`, 'string'],
        [`${list}[].name`, 'string'],
      ]),
    ),
    'organisations[].roles': 'array',
    'organisations[].roles[]': 'string',
    'people[].roles': 'array',
    'people[].roles[]': 'string',
    amounts: 'array',
    'amounts[].id': 'string',
    'amounts[].label': 'string|null',
    'amounts[].kind': 'string|null',
    'amounts[].value': 'number|null',
    'amounts[].min': 'number|null',
    'amounts[].max': 'number|null',
    'amounts[].qualifier': 'string|null',
    'amounts[].currency': 'string',
    'amounts[].includes': 'string|null',
    'amounts[].at': 'string|null',
    'amounts[].source': 'string',
    sources: 'array',
    'sources[].id': 'string',
    'sources[].url': 'string',
    'sources[].publisher': 'string',
    'sources[].publisherId': 'string|null',
    'sources[].title': 'string|null',
    'sources[].language': 'string',
    'sources[].published': 'string|null',
    'sources[].read': 'string',
  },
  'data/build.json': {
    '': 'object',
    clock: 'string',
    reach: 'string|null',
    records: 'object',
    'records.meeting': 'number',
    'records.campaign': 'number',
    'records.funding-call': 'number',
    texts: 'object',
    'texts.en': 'number',
    'texts.hu': 'number',
    commit: 'string|null',
    codeCommit: 'string|null',
    modified: 'boolean',
    tools: 'object',
    'tools.roundtable': 'string',
    'tools.node': 'string',
    entries: 'object',
    removed: 'number',
    changes: 'array',
    nextDay: 'string',
  },
} as const satisfies Record<string, Fields>;

const typeOf = (value: unknown): JsonType =>
  value === undefined
    ? 'absent'
    : value === null
      ? 'null'
      : Array.isArray(value)
        ? 'array'
        : (typeof value as JsonType);

/** The values at a path; undefined for each object that lacks the field. */
function valuesAt(values: readonly unknown[], path: string): unknown[] {
  const steps = path.match(/\[\]|[^.[\]]+/g) ?? [];
  return steps.reduce<unknown[]>(
    (found, step) =>
      found.flatMap((value) => {
        if (step === '[]') return Array.isArray(value) ? value : [];
        return typeof value === 'object' && value !== null && !Array.isArray(value)
          ? [(value as Record<string, unknown>)[step]]
          : [];
      }),
    [...values],
  );
}

/** What some samples of an output break of its list, a sentence for each field. */
export function brokenFields(output: string, fields: Fields, samples: readonly unknown[]): string[] {
  return Object.entries(fields).flatMap(([path, allowed]) => {
    const name = `${output}: ${path === '' ? 'the whole' : `the field “${path}”`}`;
    const types = new Set(valuesAt(samples, path).map(typeOf));
    if ([...types].every((type) => type === 'absent')) return [`${name} is missing: other programs read it.`];
    const others = [...types].filter((type) => !allowed.split('|').includes(type));
    return others.map((type) =>
      type === 'absent'
        ? `${name} is missing from some objects: other programs read it.`
        : `${name} is of type ${type}: other programs read it as ${allowed.split('|').join(' or ')}.`,
    );
  });
}
