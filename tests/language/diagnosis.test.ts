import { describe, expect, it } from 'vitest';
import { type Diagnosis, diagnosticCodes } from '../../src/language/diagnosis.ts';
import { diagnosticsEn } from '../../src/language/messages/diagnostics/all-en.ts';
import { diagnosticsHu } from '../../src/language/messages/diagnostics/all-hu.ts';
import type { DiagnosticCode, DiagnosticParams } from '../../src/language/messages/diagnostics/params.ts';
import type { WordingOf } from '../../src/language/messages/diagnostics/wording.ts';

describe('the codes of diagnostics', () => {
  it('are closed: an unknown code, a missing param and a missing wording are errors of type', () => {
    // @ts-expect-error: no diagnostic has this code.
    const code: DiagnosticCode = 'no-such-code';
    // @ts-expect-error: the opening is missing.
    const diagnosis: Diagnosis = { code: 'deadline-before-opening', params: { at: '2024-04-01' } };
    const { 'not-a-date': _, ...rest } = diagnosticsHu;
    // @ts-expect-error: a code has no wording.
    const wordings: WordingOf<DiagnosticParams> = rest;
    expect([code, diagnosis.code, 'not-a-date' in wordings]).toEqual([
      'no-such-code',
      'deadline-before-opening',
      false,
    ]);
  });

  it('are worded in both languages, each by a wording of its own', () => {
    expect(Object.keys(diagnosticsHu).sort()).toEqual([...diagnosticCodes].sort());
    expect(diagnosticCodes.filter((code) => diagnosticsEn[code] === (diagnosticsHu[code] as unknown))).toEqual([]);
  });
});

describe('a field that is missing', () => {
  it.each([
    ['The day on which the forum met.', 'Írja be. Az a nap, amelyen a fórum ülésezett.'],
    ['No sentence of the model.', 'Írja be; a kézikönyv táblázata leírja, mi való ide.'],
  ])('is described in Hungarian by the sentence of the data dictionary: %s', (purpose, remedy) => {
    expect(diagnosticsHu['missing-field']({ field: ['forums', 0, 'day'], purpose })[1]).toBe(remedy);
  });
});
