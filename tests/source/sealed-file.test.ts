import { mkdirSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readSealed, writeSealed } from '../../src/source/sealed-file.ts';
import { anArchiveFolder, writeInto } from '../builders.ts';

const content = Buffer.from([0, 10, 255, 10, 128]);

it('what was sealed is read as it was, bytes and line ends included', () => {
  const file = join(anArchiveFolder({}), 'kept');
  writeSealed(file, content);
  expect(readSealed(file)).toEqual(content);
  writeSealed(file, '');
  expect(readSealed(file)?.length).toBe(0);
});

it('what is missing, cut off, altered in one bit or foreign is not read', () => {
  const root = anArchiveFolder({ foreign: 'x', empty: '', line: '\n' });
  const file = join(root, 'kept');
  expect(readSealed(file)).toBeUndefined();
  writeSealed(file, content);
  const bytes = readFileSync(file);
  for (let at = 0; at < bytes.length; at++) {
    writeInto(root, 'altered', Buffer.from(bytes.map((byte, index) => (index === at ? byte ^ 1 : byte))));
    expect(readSealed(join(root, 'altered')), `byte ${at}`).toBeUndefined();
  }
  truncateSync(file, bytes.length - 1);
  mkdirSync(join(root, 'folder'));
  for (const name of ['kept', 'foreign', 'empty', 'line', 'folder'])
    expect(readSealed(join(root, name))).toBeUndefined();
});
