import { isLocale, type Locale } from '../../language/locales.ts';
import { nearest } from '../../language/nearest.ts';
import { type RecordKind, recordKinds } from '../../model/kinds.ts';
import type { commandLines } from '../command-lines.ts';
import { machineLocale } from '../machine-locale.ts';
import { readCommandLine } from '../read-command-line.ts';
import { Refusal } from '../refusal.ts';
import type { RecordInput } from './record-input.ts';

type Option = keyof (typeof commandLines)['new']['options'];

/** Options for fields that not every kind has. */
const belongsTo: Partial<Record<Option, readonly RecordKind[]>> = {
  forum: ['meeting'],
  type: ['meeting', 'funding-call'],
  participant: ['meeting', 'campaign'],
  official: ['meeting', 'campaign'],
  end: ['meeting', 'campaign'],
  programme: ['campaign', 'funding-call'],
  deadline: ['funding-call'],
};

/** A command line: the input as far as it is given, the language of questions, whether to ask none. */
export interface NewOptions {
  input: Omit<RecordInput, 'kind'> & { kind?: RecordKind };
  lang: Locale;
  yes: boolean;
}

function localeIn(value: string | undefined, option: string): Locale | undefined {
  if (value === undefined || isLocale(value)) return value;
  throw new Refusal(`--${option}: “${value}” is not a language of the record: write en or hu.`);
}

function kindIn(names: readonly string[]): RecordKind | undefined {
  const [name, ...more] = names;
  const kinds = recordKinds.join(', ');
  if (more.length > 0) {
    throw new Refusal(`Unexpected “${more[0]}”: put a text of several words between quotation marks.`);
  }
  const kind = recordKinds.find((each) => each === name);
  if (name === undefined || kind) return kind;
  const meant = nearest(name, recordKinds);
  throw new Refusal(
    `“${name}” is not a kind of record. ${meant ? `Did you mean ${meant}?` : `Write one of ${kinds}.`}`,
  );
}

/** Reads a command line. @throws Refusal for what makes no sense */
export function readOptions(args: string[], environment: NodeJS.ProcessEnv): NewOptions {
  const { values, positionals } = readCommandLine('new', args);
  const kind = kindIn(positionals);
  for (const [option, kinds] of Object.entries(belongsTo)) {
    const given = values[option as Option];
    const isGiven = Array.isArray(given) ? given.length > 0 : given !== undefined;
    if (kind && isGiven && !kinds.includes(kind)) {
      throw new Refusal(`--${option} does not apply to a ${kind}: leave it out.`);
    }
  }
  const original = localeIn(values.original, 'original');
  const { 'title-en': en, 'title-hu': hu, date, end, deadline, type, programme, id } = values;
  const given = Object.entries({ kind, date, end, deadline, type, programme, id, original });
  const lists = {
    forums: values.forum,
    organisers: values.organiser,
    participants: values.participant,
    officials: values.official,
    places: values.place,
    topics: values.topic,
  };
  const titles = Object.fromEntries(
    Object.entries({ en: en?.trim(), hu: hu?.trim() }).filter(([, title]) => title),
  ) as RecordInput['titles'];
  const input = { ...Object.fromEntries(given.filter(([, value]) => value !== undefined)), ...lists, titles };
  return { input, lang: localeIn(values.lang, 'lang') ?? machineLocale(environment), yes: values.yes };
}
