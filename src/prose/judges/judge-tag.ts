import type { HastNode } from 'satteri';
import { nearest } from '../../language/nearest.ts';
import { said } from '../../language/said.ts';
import { htmlRemedy } from '../html-remedy.ts';
import { complain, type Reading } from '../reading.ts';
import type { Tag } from '../tag.ts';
import { isPhrase, type TagNode } from '../tag-node.ts';
import { judgeAttributes } from './judge-attributes.ts';

/** A tag in the text: is it of the vocabulary, does it stand where it may, does it hold what it should? */
export function judgeTag(node: TagNode, parent: HastNode, reading: Reading): void {
  const tag = reading.vocabulary.get(node.name ?? '');
  if (tag === undefined) {
    judgeStranger(node, reading);
    return;
  }
  judgePlace(node, parent, tag, reading);
  judgeContent(node, tag, reading);
  judgeAttributes(node, tag, reading);
}

function judgeStranger(node: TagNode, reading: Reading): void {
  const names = [...reading.vocabulary.keys()];
  const name = node.name ?? '';
  const known = name && nearest(name, names);
  if (known) {
    const example = reading.vocabulary.get(known)?.example;
    complain(reading, node, 'unknown-tag', `There is no tag <${name}>.`, `Did you mean <${known}>? Write ${example}.`);
  } else if (/^[a-z][a-z0-9-]*$/.test(name)) {
    complain(
      reading,
      node,
      'raw-html',
      `<${name}> is HTML, which a text may not contain.`,
      htmlRemedy(name),
      said('raw-html', { name }),
    );
  } else {
    const what = name === '' ? 'Empty angle brackets <> are no tag.' : `There is no tag <${name}>.`;
    complain(
      reading,
      node,
      'unknown-tag',
      what,
      `The tags of a text are ${names.join(', ')}; for < itself write &lt;.`,
    );
  }
}

function judgePlace(node: TagNode, parent: HastNode, tag: Tag, reading: Reading): void {
  if (tag.place !== 'inline' && node.type === 'mdxJsxTextElement') {
    complain(
      reading,
      node,
      'block-in-line',
      `<${tag.name}> stands within a sentence.`,
      `Put <${tag.name}> on lines of its own, with an empty line before and after.`,
    );
  } else if (tag.place === 'page' && parent.type !== 'root') {
    complain(
      reading,
      node,
      'nested-part',
      `<${tag.name}> stands within something else.`,
      `Put <${tag.name} /> on a line of its own, not indented, outside every other tag, list and quotation.`,
    );
  }
}

function judgeContent(node: TagNode, tag: Tag, reading: Reading): void {
  const filled = node.children.some((child) => child.type !== 'text' || child.value.trim() !== '');
  if (filled && !tag.content) {
    complain(
      reading,
      node,
      'unexpected-content',
      `<${tag.name}> holds words between its opening and closing tag.`,
      `Write it without content: ${tag.example}.`,
    );
  } else if (!filled && tag.content) {
    complain(
      reading,
      node,
      'missing-content',
      `<${tag.name}> holds nothing.`,
      `Write the words between the tags, ${tag.example}, or delete the tag.`,
    );
  }
  const isInline = (name: string) => reading.vocabulary.get(name)?.place === 'inline';
  if (tag.place === 'inline' && node.children.some((child) => !isPhrase(child, isInline))) {
    complain(
      reading,
      node,
      'line-in-block',
      `<${tag.name}> stands around whole paragraphs.`,
      `Write it within each paragraph, on one line with its words: ${tag.example}.`,
    );
  }
}
