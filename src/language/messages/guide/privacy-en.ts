/** The rules about what belongs to one person and not into a public record. */
export const privacyGuideEn = {
  'privacy/identity-number':
    'No number that the state gave to one person is published: personal, social security, tax, identity card.',
  'privacy/phone': 'A telephone number is that of an office or helpline, and is given in its contact or in site.yaml.',
  'privacy/mail': 'A mail address is that of an office, and is given in its contact or in site.yaml.',
  'privacy/plate': 'A number plate leads to the owner of a car.',
};
