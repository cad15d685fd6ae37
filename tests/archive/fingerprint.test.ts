import { expect, it } from 'vitest';
import { fingerprint } from '../../src/archive/fingerprint.ts';

it('is twelve hex digits of the SHA-256', () => {
  expect(fingerprint('abc')).toBe('ba7816bf8f01');
});

it('is the same with Windows line ends', () => {
  expect(fingerprint('a\r\nb\r\n')).toBe(fingerprint('a\nb\n'));
});

it('differs where the text does', () => {
  expect(fingerprint('a\nb')).not.toBe(fingerprint('a b'));
});
