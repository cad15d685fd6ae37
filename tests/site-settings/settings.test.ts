import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings, SettingsError } from '../../src/site/settings.ts';
import { anArchiveFolder } from '../builders.ts';

const content = { CONTENT_DIR: 'tests/fixtures/healthy' };

describe('a setting', () => {
  it.each([
    ['SITE_URL', undefined, 'siteUrl', 'http://localhost:4321'],
    ['SITE_URL', '', 'siteUrl', 'http://localhost:4321'],
    ['SITE_URL', 'https://record.example.org', 'siteUrl', 'https://record.example.org'],
    ['SITE_URL', 'https://record.example.org/', 'siteUrl', 'https://record.example.org'],
    ['SITE_URL', 'http://localhost:8080', 'siteUrl', 'http://localhost:8080'],
    ['SITE_URL', 'HTTPS://Record.Example.org', 'siteUrl', 'https://record.example.org'],
    ['BASE_PATH', undefined, 'basePath', '/'],
    ['BASE_PATH', '', 'basePath', '/'],
    ['BASE_PATH', '/', 'basePath', '/'],
    ['BASE_PATH', 'record', 'basePath', '/record/'],
    ['BASE_PATH', '/record', 'basePath', '/record/'],
    ['BASE_PATH', '/a/b-c/', 'basePath', '/a/b-c/'],
    ['SOURCE_DATE_EPOCH', '0', 'clock', 0],
    ['SOURCE_DATE_EPOCH', '1795305600', 'clock', 1795305600000],
    ['CONTENT_DIR', undefined, 'contentDir', join(process.cwd(), 'content')],
    ['CONTENT_DIR', '', 'contentDir', join(process.cwd(), 'content')],
    ['CONTENT_DIR', 'tests/fixtures/healthy/', 'contentDir', join(process.cwd(), 'tests/fixtures/healthy')],
  ] as const)('%s may be %j', (name, value, field, expected) => {
    expect(readSettings({ ...content, [name]: value })[field]).toBe(expected);
  });

  it.each([
    [
      'SITE_URL',
      'record.example.org',
      'is not the address of a site. Write scheme and host, such as https://record.example.org; a path belongs in BASE_PATH.',
    ],
    [
      'SITE_URL',
      'https://record.example.org/path',
      'is not the address of a site. Write scheme and host, such as https://record.example.org; a path belongs in BASE_PATH.',
    ],
    [
      'SITE_URL',
      'https://record.example.org/?x',
      'is not the address of a site. Write scheme and host, such as https://record.example.org; a path belongs in BASE_PATH.',
    ],
    [
      'SITE_URL',
      'ftp://record.example.org',
      'is not the address of a site. Write scheme and host, such as https://record.example.org; a path belongs in BASE_PATH.',
    ],
    [
      'SITE_URL',
      'https://editor:secret@record.example.org',
      'is not the address of a site. Write scheme and host, such as https://record.example.org; a path belongs in BASE_PATH.',
    ],
    ['BASE_PATH', 'https://record.example.org', 'is not a path. Write letters, digits and hyphens, such as /record/.'],
    ['BASE_PATH', '/my record/', 'is not a path. Write letters, digits and hyphens, such as /record/.'],
    ['BASE_PATH', '/../', 'is not a path. Write letters, digits and hyphens, such as /record/.'],
    ['BASE_PATH', '/a/?b', 'is not a path. Write letters, digits and hyphens, such as /record/.'],
    ['SOURCE_DATE_EPOCH', '2026-11-22', 'is not a whole number of seconds since 1970.'],
    [
      'SITE_URL',
      'https://record.example.org/#top',
      'is not the address of a site. Write scheme and host, such as https://record.example.org; a path belongs in BASE_PATH.',
    ],
    ['BASE_PATH', '/./', 'is not a path. Write letters, digits and hyphens, such as /record/.'],
    ['SOURCE_DATE_EPOCH', '0x10', 'is not a whole number of seconds since 1970.'],
    ['SOURCE_DATE_EPOCH', '1.5', 'is not a whole number of seconds since 1970.'],
    ['SOURCE_DATE_EPOCH', ' ', 'is not a whole number of seconds since 1970.'],
    ['SOURCE_DATE_EPOCH', '1e99', 'is not a whole number of seconds since 1970.'],
  ])('%s may not be “%s”', (name, value, sentence) => {
    const read = () => readSettings({ ...content, [name]: value });
    expect(read).toThrow(new SettingsError(`${name}: “${value}” ${sentence}`));
  });

  it('CONTENT_DIR names a folder that is there, and no file', () => {
    const root = anArchiveFolder({ 'site.yaml': '' });
    for (const folder of [join(root, 'content'), join(root, 'site.yaml')]) {
      expect(() => readSettings({ CONTENT_DIR: folder })).toThrow(
        new SettingsError(`CONTENT_DIR: there is no folder ${folder}. Name the folder that holds the content.`),
      );
    }
  });

  it.each([
    [['a'], ['a']],
    [
      ['a', 'b'],
      ['a', 'b'],
    ],
    [
      ['b/', '', 'a'],
      ['b', 'a'],
    ],
    [
      ['a', 'ab'],
      ['a', 'ab'],
    ],
    [['a,b'], ['a,b']],
  ])('CONTENT_DIR may name %j, in this order', (named, expected) => {
    const root = anArchiveFolder({ 'a/x.yaml': '', 'ab/x.yaml': '', 'b/x.yaml': '', 'a,b/x.yaml': '' });
    const folders = (names: string[]) => names.map((name) => name && join(root, name));
    const { contentDir, contentDirs } = readSettings({ CONTENT_DIR: folders(named).join(delimiter) });
    expect([contentDir, contentDirs]).toEqual([folders(expected)[0], folders(expected)]);
  });

  it.each([
    [['a', 'c'], 'c', 'there is no folder {}. Name the folder that holds the content.'],
    [['a', 'a/'], 'a', 'the folder {} is named twice. Name each folder once.'],
    [['a', 'a/in'], 'a/in', 'the folder {} lies inside another that is named. Put it beside that one.'],
    [['a/in', 'a'], 'a/in', 'the folder {} lies inside another that is named. Put it beside that one.'],
  ])('CONTENT_DIR may not name %j', (named, folder, sentence) => {
    const root = anArchiveFolder({ 'a/in/x.yaml': '' });
    const read = () => readSettings({ CONTENT_DIR: named.map((name) => join(root, name)).join(delimiter) });
    expect(read).toThrow(new SettingsError(`CONTENT_DIR: ${sentence.replace('{}', join(root, folder))}`));
  });

  it('leaves the clock to the machine where SOURCE_DATE_EPOCH does not set it, in whole seconds', () => {
    const before = Math.floor(Date.now() / 1000);
    const seconds = readSettings(content).clock / 1000;
    expect(seconds).toBeGreaterThanOrEqual(before);
    expect(seconds).toBe(Math.floor(seconds));
  });
});
