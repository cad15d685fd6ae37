import { guide } from './guide.ts';

/** The rules about what belongs to one person and not into a public record. */
export const privacyGuide = [
  guide(
    'privacy/identity-number',
    'No number that the state gave to one person stands here: personal, social security, tax, identity card.',
    'Nem áll itt olyan szám, amelyet az állam egy embernek adott: személyi, TAJ, adóazonosító, igazolvány.',
    'the witness (123456AB)',
    'the witness',
  ),
  guide(
    'privacy/phone',
    'A telephone number is that of an office or helpline, and stands in its contact or in site.yaml.',
    'A telefonszám hivatalé vagy segélyvonalé, és a kapcsolatnál vagy a site.yaml fájlban áll.',
    'call Anna on 06 30 …',
    'contact: { organisation: ministry, phone: … }',
  ),
  guide(
    'privacy/mail',
    'A mail address is that of an office, and stands in its contact or in site.yaml.',
    'Az e-mail-cím hivatalé, és a kapcsolatnál vagy a site.yaml fájlban áll.',
    'write to a person by name',
    'contact: { organisation: ministry, email: office@example.org }',
  ),
  guide(
    'privacy/plate',
    'A number plate leads to the owner of a car.',
    'A rendszám az autó tulajdonosához vezet.',
    'a car, ABC-123',
    'a car',
  ),
];
