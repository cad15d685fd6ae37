import { describe, expect, it } from 'vitest';
import { targetFrom } from '../../../src/cli/deploy/target.ts';

describe('a target', () => {
  it.each([
    ['www@record.example.org:/srv/record/', { host: 'www@record.example.org', port: undefined, folder: '/srv/record' }],
    ['record:/srv/record', { host: 'record', port: undefined, folder: '/srv/record' }],
    ['ssh://www@record.example.org:2222/srv/a', { host: 'www@record.example.org', port: 2222, folder: '/srv/a' }],
  ])('is a server: %s', (given, target) => {
    expect(targetFrom(given, undefined)).toEqual({ kind: 'ssh', ...target });
  });

  it.each([
    ['rclone:store:bucket/site/', undefined, { site: 'store:bucket/site', history: 'store:bucket/site.releases' }],
    ['rclone:store:bucket', 'rclone:store:kept', { site: 'store:bucket', history: 'store:kept' }],
    ['rclone:store:bucket', 'other:kept/record', { site: 'store:bucket', history: 'other:kept/record' }],
  ])('is object storage: %s', (given, history, target) => {
    expect(targetFrom(given, history)).toEqual({ kind: 'store', ...target });
  });

  it.each([
    ['nowhere', undefined, '“nowhere” is not a place where a site can be published.'],
    ['host:relative', undefined, 'is not a place where a site'],
    ['host:/', undefined, 'is not a folder for a site'],
    ["host:/srv/a'; rm -rf b", undefined, 'is not a folder for a site'],
    ['host:/srv/../etc', undefined, 'is not a folder for a site'],
    ['-oProxyCommand=x:/srv', undefined, 'is not a place where a site'],
    ['ssh://user:secret@host/srv', undefined, 'A target cannot contain a password'],
    ['host:/srv', 'rclone:a:b', '--history is for object storage'],
    ['rclone:bucket', undefined, 'is not a remote that rclone knows'],
    ['rclone::s3,secret_access_key=hidden:bucket/site', undefined, 'is not a remote that rclone knows'],
    ['rclone:store:bucket', undefined, 'store:bucket is a whole bucket'],
    ['rclone:store:bucket/site', 'store:bucket/site/releases', 'lie within each other'],
    ['rclone:store:bucket/site', 'store:bucket', 'lie within each other'],
    ['rclone:store:bucket/site', 'store:', 'lie within each other'],
  ])('is refused in a sentence: %s, %s', (given, history, sentence) => {
    expect(() => targetFrom(given, history)).toThrow(sentence);
  });

  it('that holds a key is refused without it', () => {
    expect(() => targetFrom('rclone::s3,secret_access_key=hidden:bucket', undefined)).toThrow(/^[^=]*$/);
    expect(() => targetFrom('rclone::s3,secret_access_key=hidden:bucket', undefined)).not.toThrow('hidden');
  });
});
