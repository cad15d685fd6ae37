import type { AgreementParams } from './agreement.ts';
import type { FieldParams, FormParams } from './fields.ts';
import type { FlawParams } from './flaws.ts';
import type { FolderParams } from './folders.ts';
import type { ProseParams, TagParams } from './prose.ts';
import type { RecordParams } from './records.ts';
import type { SignParams } from './signs.ts';
import type { SlipParams } from './slips.ts';
import type { WordsParams } from './words.ts';
import type { YamlParams } from './yaml.ts';

/** What varies within the wording of each diagnostic, by its code. */
export interface DiagnosticParams
  extends YamlParams,
    SignParams,
    FieldParams,
    FormParams,
    FolderParams,
    RecordParams,
    WordsParams,
    SlipParams,
    FlawParams,
    AgreementParams,
    ProseParams,
    TagParams {}

/** Every code that a diagnostic can have. */
export type DiagnosticCode = keyof DiagnosticParams;
