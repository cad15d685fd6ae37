/** The part of JSON Schema (draft 2020-12) that the model comes out as, with two words that editors add to it. */
export interface JsonSchema {
  $schema?: string;
  title?: string;
  description?: string;
  /** What VS Code shows instead of the description. */
  markdownDescription?: string;
  /** What an editor says of a value that does not fit. */
  errorMessage?: string;
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
