import type { ProseWords } from './words.ts';

/** What an attribute holds: plain words, one of a list, an address, a language. */
export type AttributeValue =
  /** Words of the text; set typographically and part of its plain text. */
  | 'text'
  /** Words about a picture, not part of the text. */
  | 'credit'
  /** The description of a picture for those who do not see it (WCAG 1.1.1). */
  | 'alternative'
  | 'link'
  | 'picture'
  /** A language tag (BCP 47). */
  | 'language'
  | readonly string[];

export interface Attribute {
  readonly value: AttributeValue;
  readonly required?: true;
}

/** Where a link leads after it was looked up. `lang` is the language of what is found there, if another. */
export interface ProseLink {
  readonly href: string;
  readonly lang?: string;
  /** An archived copy of the page, and the day on which it was made. */
  readonly archived?: { readonly url: string; readonly at: string };
}

/** Where a picture's file is after it was looked up; width and height in pixels. */
export interface ProsePicture {
  readonly src: string;
  readonly width?: number;
  readonly height?: number;
}

type Attributes = Readonly<Record<string, Attribute>>;

type Read<Value extends AttributeValue> = Value extends 'link'
  ? ProseLink | undefined
  : Value extends 'picture'
    ? ProsePicture | undefined
    : Value extends readonly string[]
      ? Value[number]
      : string;

/** The values a tag's function receives: typed after its declaration; addresses looked up, unknown ones undefined. */
export type AttributesOf<Declared extends Attributes> = {
  readonly [Name in keyof Declared]: Declared[Name] extends { required: true }
    ? Read<Declared[Name]['value']>
    : Read<Declared[Name]['value']> | undefined;
};

/** A tag of the vocabulary: what an editor may write, and the pure function that turns it into HTML. */
export interface Tag<Declared extends Attributes = Attributes> {
  readonly name: string;
  /** `block` on lines of its own, `inline` within a sentence, `page` on lines of its own outside everything else. */
  readonly level: 'block' | 'inline' | 'page';
  /** Whether there is content between the opening and the closing tag. */
  readonly content: boolean;
  readonly attributes: Declared;
  /** How an editor writes it; shown in remedies. */
  readonly example: string;
  /** `inner` is HTML already; everything else is escaped here. */
  html(attributes: AttributesOf<Declared>, inner: string, words: ProseWords): string;
}

/** Declares a tag so that its function sees the types of its own attributes. */
export function defineTag<const Declared extends Attributes>(tag: Tag<Declared>): Tag {
  return tag as unknown as Tag;
}

/** The language of a tag's content where the tag names one. */
export function languageWithin(tag: Tag, values: Readonly<Record<string, string>>): string | undefined {
  const name = Object.keys(tag.attributes).find((key) => tag.attributes[key]?.value === 'language');
  return name === undefined ? undefined : values[name];
}
