import type { Locale } from './locales.ts';
import { diagnosticsEn } from './messages/diagnostics/all-en.ts';
import { diagnosticsHu } from './messages/diagnostics/all-hu.ts';
import type { DiagnosticCode, DiagnosticParams } from './messages/diagnostics/params.ts';
import type { Wording, WordingOf } from './messages/diagnostics/wording.ts';

/** What is wrong, apart from any language: a code of a closed set, and the params that its wording needs. */
export type Diagnosis<Code extends DiagnosticCode = DiagnosticCode> = {
  [Each in Code]: { code: Each; params: DiagnosticParams[Each] };
}[Code];

const wordings: Record<Locale, WordingOf<DiagnosticParams>> = { en: diagnosticsEn, hu: diagnosticsHu };

/** Every code, in the order of the areas: syntax, fields, folders, records, texts. */
export const diagnosticCodes = Object.keys(diagnosticsEn) as DiagnosticCode[];

/** A diagnosis as a reader of a language is shown it: what is wrong, and what to do. */
export function wordingOf({ code, params }: Diagnosis, lang: Locale): Wording {
  const word = wordings[lang][code] as (params: DiagnosticParams[DiagnosticCode]) => Wording;
  return word(params);
}
