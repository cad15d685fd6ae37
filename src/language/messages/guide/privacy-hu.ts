import type { privacyGuideEn } from './privacy-en.ts';

/** The rules about what belongs to one person and not into a public record. */
export const privacyGuideHu: Record<keyof typeof privacyGuideEn, string> = {
  'privacy/identity-number':
    'Nem áll itt olyan szám, amelyet az állam egy embernek adott: személyi, TAJ, adóazonosító, igazolvány.',
  'privacy/phone': 'A telefonszám hivatalé vagy segélyvonalé, és a kapcsolatnál vagy a site.yaml fájlban áll.',
  'privacy/mail': 'Az e-mail-cím hivatalé, és a kapcsolatnál vagy a site.yaml fájlban áll.',
  'privacy/plate': 'A rendszám az autó tulajdonosához vezet.',
};
