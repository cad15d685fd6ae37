import type { Diagnostic } from '../../checks/diagnostic.ts';
import { toGitHubAnnotation } from '../../checks/reporters/github.ts';
import { toJson } from '../../checks/reporters/json.ts';
import { toTerminalLine, toTerminalSummary } from '../../checks/reporters/terminal.ts';
import { checkMessagesIn } from '../../language/check-messages.ts';
import { isLocale, type Locale } from '../../language/locales.ts';
import { machineLocale } from '../machine-locale.ts';
import { Refusal } from '../refusal.ts';

const forms = ['terminal', 'json', 'github'] as const;

/** How problems are reported: for people, for programs, or as annotations of a workflow on GitHub. */
export type ReportForm = (typeof forms)[number];

/** What problems were narrowed down to: some files, such as those that differ from a base. */
export interface Narrowed {
  compared?: { base: string; files: number };
  /** Problems in other files, which are not listed. */
  elsewhere: number;
}

/** The form that the options name; in a workflow on GitHub, annotations. @throws Refusal for an unknown form */
export function reportFormOf(
  { json, format }: { json: boolean; format?: string | undefined },
  environment: Record<string, string | undefined>,
): ReportForm {
  if (format !== undefined) {
    const form = forms.find((each) => each === format);
    if (form) return form;
    throw new Refusal(`There is no format “${format}”: write --format ${forms.join(', --format ')}.`);
  }
  if (json) return 'json';
  return environment.GITHUB_ACTIONS === 'true' ? 'github' : 'terminal';
}

/** The language that the options name, or that of the machine. @throws Refusal for an unknown language */
export function languageOf(lang: string | undefined, environment: Record<string, string | undefined>): Locale {
  if (lang === undefined) return machineLocale(environment);
  if (isLocale(lang)) return lang;
  throw new Refusal(`There is no language “${lang}”: write --lang en or --lang hu.`);
}

function closingLines({ compared, elsewhere }: Narrowed, lang: Locale): string[] {
  const words = checkMessagesIn(lang);
  return [
    ...(compared ? [words.compared(compared.base, compared.files)] : []),
    ...(elsewhere === 0 ? [] : [words.elsewhere(elsewhere)]),
  ];
}

/** The address of the files of this repository in a workflow on GitHub, for the annotations; else empty. */
export function repositoryAt(environment: Record<string, string | undefined>): string {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = environment;
  return server && repository && commit ? `${server}/${repository}/blob/${commit}/` : '';
}

/** In which form and language problems are reported, and where the addresses of their rules begin. */
export interface ReportOptions {
  form: ReportForm;
  lang: Locale;
  rulesAt: string;
}

/** The whole report of a check. */
export function reportOf(
  { form, lang, rulesAt }: ReportOptions,
  problems: readonly Diagnostic[],
  records: number,
  narrowed?: Narrowed,
): string {
  if (form === 'json') return toJson(problems, records, lang);
  const lines = problems.map((problem) =>
    form === 'github' ? toGitHubAnnotation(problem, lang, rulesAt) : toTerminalLine(problem, lang),
  );
  const closing = narrowed ? closingLines(narrowed, lang) : [];
  return [...lines, toTerminalSummary(problems, records, lang), ...closing].join('\n');
}
