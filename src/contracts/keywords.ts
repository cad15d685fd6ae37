/** The part of JSON Schema (draft 2020-12) that the model comes out as, with three words that are added to it. */
export interface JsonSchema {
  $schema?: string;
  title?: string;
  description?: string;
  /** What VS Code shows instead of the description. */
  markdownDescription?: string;
  /** What an editor says of a value that does not fit. */
  errorMessage?: string;
  /** What the form of a value is called in the handbook; no editor reads it. */
  'x-form'?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  anyOf?: JsonSchema[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  propertyNames?: JsonSchema;
  additionalProperties?: boolean | JsonSchema;
  required?: string[];
  default?: unknown;
  if?: JsonSchema;
  then?: JsonSchema;
  else?: JsonSchema;
  [keyword: string]: unknown;
}
