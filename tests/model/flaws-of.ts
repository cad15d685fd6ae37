import { wordingOf } from '../../src/language/diagnosis.ts';
import { validateFacts } from '../../src/model/entries.ts';
import type { Kind } from '../../src/model/kinds.ts';
import { campaignFacts, fundingCallFacts, meetingFacts } from '../builders.ts';

const base: Partial<Record<Kind, object>> = {
  meeting: meetingFacts,
  campaign: campaignFacts,
  'funding-call': fundingCallFacts,
  organisation: { name: { en: 'Office' }, kind: 'ngo' },
  person: {
    name: { family: 'Kiss', given: 'Anna' },
    offices: [{ id: 'head', organisation: 'office', seen: '2020/2023', title: { en: 'Head', hu: 'vezető' } }],
  },
};

/** What is wrong with the facts of a kind after changes: `path  claim  sentence  remedy`. */
export function flawsOf(kind: Kind, changes: object): string[] {
  const judged = validateFacts(kind, { ...base[kind], ...changes });
  if (judged.ok) return [];
  return judged.flaws.map((flaw) => `${flaw.path.join('.')}  ${flaw.claim}  ${wordingOf(flaw, 'en').join('  ')}`);
}
