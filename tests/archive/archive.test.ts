import { expect, it } from 'vitest';
import { isPublishable } from '../../src/archive/archive.ts';
import { createArchiveReader } from '../../src/archive/read-archive.ts';
import { aHealthyFolder, meeting } from '../builders.ts';

function judged(edits: Parameters<typeof aHealthyFolder>[0]) {
  const archive = createArchiveReader(aHealthyFolder(edits))();
  const errors = archive.problems.filter(({ severity }) => severity === 'error').length;
  return { errors, publishable: isPublishable(archive) };
}

it('lets a healthy folder be published', () => {
  expect(judged({})).toEqual({ errors: 0, publishable: true });
});

it('fails the check of a record without its translation, and lets the site with its honest page be built', () => {
  expect(judged({ [`${meeting}/hu.mdx`]: null })).toEqual({ errors: 1, publishable: true });
});

it('keeps a record without its original from being published', () => {
  expect(judged({ [`${meeting}/en.mdx`]: null })).toEqual({ errors: 1, publishable: false });
});

it('keeps a folder with any other error from being published', () => {
  expect(judged({ 'topics.yaml': 'police: [' }).publishable).toBe(false);
});
