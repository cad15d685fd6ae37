import { locales } from '../language/locales.ts';
import type { Claim } from './rule.ts';
import { stringsIn } from './strings-in.ts';
import type { ArchiveSubject } from './subject.ts';
import { type PersonalKind, type PersonalSign, personalTraces } from './traces/personal.ts';

interface Finding {
  sign: PersonalSign;
  at: Pick<Claim, 'file' | 'path' | 'position'>;
}

/** Facts with codes that are made to be public. */
interface Coded {
  number?: string;
  code?: string;
  'project-code'?: string;
  outcome?: Pick<Coded, 'project-code'>;
}

/** A telephone number or e-mail address as it is compared, however it is written. */
function plain(text: string): string {
  if (text.includes('@')) return text.toLowerCase().replace(/^mailto:/, '');
  return text.replace(/\D/g, '').replace(/^(?:0036|06|36)/, '36');
}

/** What the content itself calls public: helplines, contacts, codes and numbers of documents and projects. */
function publicSigns({ site, records, entries }: ArchiveSubject): { contacts: Set<string>; codes: string } {
  const calls = records.flatMap(({ facts }) => ('contact' in facts && facts.contact ? facts.contact : []));
  const contacts = [
    ...(site?.helplines ?? []).map(({ number }) => number),
    ...Object.values(site?.contacts ?? {}),
    ...calls.flatMap(({ phone, email }) => [phone, email]),
  ];
  const codes = [...records, ...entries].flatMap(({ facts }) => {
    const { number, code, 'project-code': project, outcome } = facts as Coded;
    return [number, code, project, outcome?.['project-code']];
  });
  return { contacts: new Set(contacts.flatMap((each) => (each ? plain(each) : []))), codes: codes.join('\n') };
}

/** Addresses of an office and not of a person, by their first part; numbers that cost the caller nothing. */
const office =
  /^(?:info|office|contact|press|media|secretariat|helpdesk|support|sajto|kapcsolat|titkarsag|ugyfelszolgalat|palyazat|iroda)@|^3680/;

/** Addresses on the web and ids are not read by anybody. */
const isRead = (text: string) => !/^https?:|^[a-z0-9-]*$/.test(text);

function allFindings(archive: ArchiveSubject): Finding[] {
  const { contacts, codes } = publicSigns(archive);
  const texts = [
    ...archive.records.flatMap(({ texts: both }) => locales.flatMap((lang) => both[lang] ?? [])),
    ...archive.pages,
  ];
  const fielded = [
    ...[...archive.records, ...archive.entries].map(({ file, base, facts }) => ({
      file,
      base: base as string[],
      facts,
    })),
    ...texts.map(({ file, words }) => ({ file, base: [] as string[], facts: words })),
  ];
  const inFields = fielded.flatMap(({ file, base, facts }) =>
    stringsIn(facts, isRead).flatMap(({ text, path }) =>
      personalTraces(text).map((sign): Finding => ({ sign, at: { file, path: [...base, ...path] } })),
    ),
  );
  const inBodies = texts.flatMap(({ file, traces }) =>
    traces.personal.map((sign): Finding => {
      const { line, column } = sign;
      return { sign, at: { file, position: { line, column } } };
    }),
  );
  return [...inFields, ...inBodies].filter(
    ({ sign: { text } }) => !contacts.has(plain(text)) && !office.test(plain(text)) && !codes.includes(text),
  );
}

const remembered = new WeakMap<ArchiveSubject, Finding[]>();

/** Everything in facts, words and texts that looks like personal data of a kind and that nothing shows to be public. */
export function personalData<Kind extends PersonalKind>(archive: ArchiveSubject, kind: Kind) {
  const all = remembered.get(archive) ?? allFindings(archive);
  remembered.set(archive, all);
  return all.flatMap(({ sign, at }) => (isOfKind(sign, kind) ? { sign, at } : []));
}

const isOfKind = <Kind extends PersonalKind>(sign: PersonalSign, kind: Kind): sign is PersonalSign & { kind: Kind } =>
  sign.kind === kind;
