/** Claims that the schema of every kind of thing can bring; the handbook explains them once. */
const ofAnyField = new Set(['unknown-field', 'missing-field', 'wrong-type', 'not-a-choice', 'wrong-value', 'id']);

/** The code under which the handbook explains the rule of a message: `meeting/unknown-field` is `field/unknown-field`. */
export function guideCode(rule: string): string {
  const [, claim = ''] = rule.split('/');
  return ofAnyField.has(claim) ? `field/${claim}` : rule;
}

/** The last part of the address of a rule, the same in the handbook and on the page of the site about the rules. */
export function ruleAnchor(rule: string): string {
  return guideCode(rule).replace('/', '-');
}

/** The address of the section of the handbook that explains the rule of a message, below the repository. */
export function ruleAddress(rule: string): string {
  return `content/README.md#${ruleAnchor(rule)}`;
}
