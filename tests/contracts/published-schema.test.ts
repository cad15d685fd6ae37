import { describe, expect, it } from 'vitest';
import { dataSchemas } from '../../src/contracts/data-schemas.ts';

describe('a schema of what is published', () => {
  it('has only patterns that every validator can read', () => {
    const wrong = [...dataSchemas()].filter(([, schema]) => JSON.stringify(schema).includes('\\\\p{'));
    expect(wrong.map(([name]) => name)).toEqual([]);
  });
});
