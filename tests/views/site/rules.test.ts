import { describe, expect, it } from 'vitest';
import { ruleAddress } from '../../../src/checks/rule-address.ts';
import { rulesLabel, ruleViews } from '../../../src/views/site/rules.ts';

describe('the page of the rules', () => {
  it('explains every rule at the address that its messages give, in the language of the page', () => {
    const [en, hu] = [ruleViews('en'), ruleViews('hu')];
    expect(en.map(({ code, anchor }) => `${code} content/README.md#${anchor}`)).toEqual(
      en.map(({ code }) => `${code} ${ruleAddress(code)}`),
    );
    expect(hu.map(({ anchor }) => anchor)).toEqual(en.map(({ anchor }) => anchor));
    expect(new Set(en.map(({ anchor }) => anchor)).size).toBe(en.length);
  });

  it('says how many there are', () => {
    const rules = ruleViews('hu').slice(0, 3);
    expect([rulesLabel(rules, 'en'), rulesLabel(rules, 'hu')]).toEqual([
      'All 3 rules by name',
      'Minden szabály név szerint (3)',
    ]);
  });

  it('shows what is wrong before what is right', () => {
    const rule = ruleViews('hu').find(({ code }) => code === 'record/known-id');
    expect(rule?.examples).toEqual([
      { label: 'Hibás:', pieces: [{ text: 'participants: [polise]', isCode: true }] },
      { label: 'Helyes:', pieces: [{ text: 'participants: [police]', isCode: true }] },
    ]);
  });

  it('tells code from the words of an example', () => {
    const rule = ruleViews('en').find(({ code }) => code === 'record/still-there');
    expect(rule?.examples[1]?.pieces).toEqual([
      { text: 'status: removed', isCode: true },
      { text: ' and a reason', isCode: false },
    ]);
  });
});
