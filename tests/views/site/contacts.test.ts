import { describe, expect, it } from 'vitest';
import { contactView, missingContactViews } from '../../../src/views/site/contacts.ts';
import { put } from '../../builders.ts';
import { healthyGraph } from '../../queries/healthy-graph.ts';

const contacts = (written: string) => healthyGraph({ 'site.yaml': put(/contacts: .*/, `contacts: ${written}`) });

describe('an address to write to', () => {
  it.each([
    ['press: press@example.org', { text: 'press@example.org', href: 'mailto:press@example.org' }],
    ['press: https://example.org/press', { text: 'https://example.org/press', href: 'https://example.org/press' }],
    ['press: none', undefined],
    ['security: security@example.org', undefined],
  ])('is shown as it is written, and only where there is one: %s', (written, view) => {
    expect(contactView(contacts(`{ ${written} }`), 'press')).toEqual(view);
  });
});

describe('what a site leaves open', () => {
  it('is what readers lose by it, with the remedy, in the language of the page', () => {
    const graph = contacts('{ corrections: none, security: none }');
    expect(missingContactViews(graph, 'en')).toEqual([
      'No contact for the press: journalists cannot see whom to ask. Add “press” under “contacts”; if there is no such contact, write “none”.',
    ]);
    expect(missingContactViews(graph, 'hu')).toEqual([
      'Nincs cím a sajtó kérdéseihez: az újságírók nem tudják meg, kihez fordulhatnak. Vegye fel a „contacts” alá a „press” mezőt; ha nincs ilyen cím, írja: „none”.',
    ]);
  });

  it('is nothing where every contact is named, or declared not to exist', () => {
    expect(missingContactViews(contacts('{ corrections: none, press: none, security: none }'), 'en')).toEqual([]);
  });
});
