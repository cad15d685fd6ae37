import { describe, expect, it } from 'vitest';
import { problemsAfter, put } from '../../builders.ts';

const problemsWith = (edit: (text: string) => string) => problemsAfter({ 'site.yaml': edit });

describe('the number to call in danger', () => {
  it('is marked among the helplines', () => {
    expect(problemsWith(put('    emergency: true\n', ''))).toEqual([
      'site.yaml:4:1  site/emergency-number  None of the helplines is marked as the emergency number.  Add “emergency: true” to the emergency number, such as 112 in the European Union, or add the number.',
    ]);
  });

  it('is not missed without a word where no helpline is named', () => {
    expect(problemsWith(put(/helplines:\n(?: .*\n)+/, ''))).toEqual([
      'site.yaml:1:1  site/emergency-number  Note: There are no helplines, so people in danger find no number to call.  Add “helplines”, with “emergency: true” for the emergency number, such as 112 in the European Union.',
    ]);
  });

  it('may be that of any country, and several where police and ambulance have their own', () => {
    const ambulance =
      'helplines:\n  - { id: ambulance, name: { en: x, hu: x }, number: "144", emergency: true, published-by: { en: x, hu: x } }';
    expect(problemsWith((text) => put('helplines:', ambulance)(put('"112"', '"117"')(text)))).toEqual([]);
  });
});
