/** The rules about what belongs to one person and not into a public record. */
export const privacyGuideEn = {
  'privacy/identity-number':
    'Do not publish a number that identifies a person to the state: personal, social security, tax or identity card number.',
  'privacy/phone':
    'Publish telephone numbers only of offices and helplines, and only in the contact of a call or in site.yaml.',
  'privacy/mail': 'Publish e-mail addresses only of offices, and only in the contact of a call or in site.yaml.',
  'privacy/plate': 'Do not publish number plates: they identify the owner of a car.',
};
