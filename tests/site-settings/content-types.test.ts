import { describe, expect, it } from 'vitest';
import { contentType, extensionOf } from '../../src/site/content-types.ts';

describe('the type of a file', () => {
  it.each([
    ['hall.JPG', 'image/jpeg'],
    ['hall.jpeg', 'image/jpeg'],
    ['drawing.svg', 'image/svg+xml'],
    ['a/b.c/plan.v2.pdf', 'application/pdf'],
    ['manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['table.csv', 'text/csv; charset=utf-8'],
    ['letter.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['r/MR-2022-014/linkset.json', 'application/linkset+json'],
    ['data/catalog.ttl', 'text/turtle; charset=utf-8'],
    ['thing.unheard', 'application/octet-stream'],
    ['thing.constructor', 'application/octet-stream'],
    ['folder.d/thing', 'application/octet-stream'],
  ])('%s is %s', (name, type) => {
    expect(contentType(name)).toBe(type);
  });

  it.each([
    ['plan.PDF', 'pdf'],
    ['plan', ''],
    ['a.b/plan', ''],
  ])('follows from what comes after the last dot: %s', (name, extension) => {
    expect(extensionOf(name)).toBe(extension);
  });
});
