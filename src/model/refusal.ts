import { z } from 'zod';
import type { FormParams } from '../language/messages/diagnostics/fields.ts';
import type { DiagnosticParams } from '../language/messages/diagnostics/params.ts';

/** The codes by which the model refuses a value. */
export type RefusalCode = keyof FormParams | 'session-without-forum';

/** Why a value is refused: a code, and what its wording needs beside the field and the value, which the issue has. */
export type Refusal = {
  [Code in RefusalCode]: { code: Code } & Omit<DiagnosticParams[Code], 'field' | 'value' | 'meant'>;
}[RefusalCode];

/** The options of a refinement whose issues carry a refusal. */
export const refused = (refusal: Refusal) => ({ params: { ...refusal } });

/** The same where the reason depends on the value; goes to `superRefine`. */
export function unless<T>(fits: (value: T) => boolean, refusalOf: (value: T) => Refusal) {
  return (value: T, context: z.core.$RefinementCtx<T>): void => {
    if (!fits(value)) context.addIssue({ code: 'custom', params: { ...refusalOf(value) } });
  };
}

/** A text of a form, which tools that read JSON Schema are given as well. */
export function textOf(form: RegExp, refusal: Refusal) {
  return z
    .string()
    .refine((text) => form.test(text), refused(refusal))
    .meta({ pattern: form.source });
}

/** Why a value that fits no form of a union is refused: an issue of Zod about a union carries no params. */
export const unionRefusals = z.registry<Refusal>();
