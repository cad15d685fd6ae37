import type { privacyGuideEn } from './privacy-en.ts';

/** The rules about what belongs to one person and not into a public record. */
export const privacyGuideHu: Record<keyof typeof privacyGuideEn, string> = {
  'privacy/identity-number':
    'Ne tegyen közzé olyan számot, amely az állam előtt azonosít valakit: személyi szám, TAJ-szám, adóazonosító jel, igazolványszám.',
  'privacy/phone':
    'Csak hivatal vagy segélyvonal telefonszáma tehető közzé, a felhívás kapcsolatánál vagy a site.yaml fájlban.',
  'privacy/mail': 'Csak hivatal e-mail-címe tehető közzé, a felhívás kapcsolatánál vagy a site.yaml fájlban.',
  'privacy/plate': 'Ne tegyen közzé rendszámot: azonosítja az autó tulajdonosát.',
};
