import type { privacyGuideEn } from '../../language/messages/guide/privacy-en.ts';
import type { Example } from './example.ts';

/** What breaks the rules about what belongs to one person and not into a public record, and what to write instead. */
export const privacyExamples: Record<keyof typeof privacyGuideEn, Example> = {
  'privacy/identity-number': ['the witness (123456AB)', 'the witness'],
  'privacy/phone': ['call Anna on 06 30 …', 'contact: { organisation: ministry, phone: … }'],
  'privacy/mail': ['write to anna.kiss@example.org', 'contact: { organisation: ministry, email: office@example.org }'],
  'privacy/plate': ['a car, ABC-123', 'a car'],
};
