import type { Locale } from '../../language/locales.ts';
import { homeZone } from '../../model/instant.ts';
import { firstDay, lastDay } from '../../model/partial-date.ts';
import type { Person } from '../../model/person.ts';
import { type FieldLine, fieldLines } from './field-lines.ts';
import type { CheckedInput } from './record-input.ts';

const comments = {
  en: {
    draft: 'A draft, shown only in the preview. Fill in the lines that begin with #, or delete them.',
    status: 'published: shown to readers',
    first: 'the day from which it is shown; if it is in the future, the record appears only then',
  },
  hu: {
    draft: 'Piszkozat: csak az előnézetben látható. Töltse ki vagy törölje a # jellel kezdődő sorokat.',
    status: 'published: az olvasók is látják',
    first: 'a nap, amelytől látható; ha jövőbeli, csak akkor jelenik meg',
  },
};

/** A value as YAML, quoted where it could mean something else. */
const scalar = (value: string) => (/^[\w.:-]*\w$/.test(value) ? value : JSON.stringify(value));

const list = (ids: readonly string[]) => (ids.length > 0 ? `[${ids.join(', ')}]` : undefined);

/** The offices in which sources show a person at a date; all of them where none fits or no date is known. */
function officesAt({ offices }: Person, date: string | undefined): string[] {
  const fitting = offices.filter(({ seen }) => {
    const [from = '', to = from] = seen.split('/');
    return date && firstDay(from) <= lastDay(date) && firstDay(date) <= lastDay(to);
  });
  return (fitting.length > 0 ? fitting : offices).map(({ id }) => id);
}

/** The value of a field in the input, as YAML behind its colon; undefined where there is none. */
function givenValue(field: string, input: CheckedInput, people: ReadonlyMap<string, Person>): string | undefined {
  const { kind, date, end, deadline, type, programme } = input;
  switch (field) {
    case 'type':
      return scalar(type ?? (kind === 'funding-call' ? 'call' : input.forums.length > 0 ? 'session' : 'other'));
    case 'start':
    case 'opening':
      return date && scalar(date);
    case 'end':
      return end && scalar(end);
    case 'programme':
      return programme;
    case 'organisers':
      return list(input.organisers) ?? (kind === 'meeting' ? '[]' : undefined);
    case 'deadlines': {
      return deadline && `\n  - { id: applications, for: applications, at: ${scalar(deadline)}, zone: ${homeZone} }`;
    }
    case 'officials': {
      const lines = input.officials.map((id) => {
        const person = people.get(id);
        return `\n  - { person: ${id}, offices: [${person ? officesAt(person, date).join(', ') : ''}] }`;
      });
      return lines.join('') || undefined;
    }
    case 'forums':
    case 'participants':
    case 'places':
    case 'topics':
      return list(input[field]);
    default:
      return undefined;
  }
}

function lines({ field, example, comment }: FieldLine, given: string | undefined, lang: Locale): string[] {
  const note = comment ? `  # ${comment[lang]}` : '';
  if (given?.startsWith('\n')) return [`${field}:${note}${given}`];
  if (given !== undefined) return [`${field}: ${given}${note}`];
  if (typeof example === 'string') return [`# ${field}: ${example}${note}`];
  return [`# ${field}:${note}`, ...example.map((each) => `# ${each}`)];
}

/** The facts of a new record as a draft: what is known, and as comments what an editor fills in next. */
export function factsFile(
  input: CheckedInput,
  number: string,
  people: ReadonlyMap<string, Person>,
  today: string,
  lang: Locale,
): string {
  const { draft, status, first } = comments[lang];
  return [
    `# ${draft}`,
    `number: ${number}`,
    `status: draft  # ${status}`,
    `# first-published: ${today}  # ${first}`,
    `original: ${input.original}`,
    ...fieldLines[input.kind].flatMap((each) => lines(each, givenValue(each.field, input, people), lang)),
    '',
  ].join('\n');
}
