import { codeOf, count, day, letters, penalty, text, word, yesNo, type Kind } from './kinds.ts'
import type { FieldRow } from './shape.ts'

/** How each fact that a category's rule asks for is written. Which category takes which, and what it may say, is for the rule. */
const written: readonly (readonly [kind: Kind, names: readonly string[]])[] = [
  [
    word,
    [
      ...['disposition', 'jurisdiction', 'grade', 'relief', 'charge', 'outcome', 'purpose', 'drug', 'prescription'],
      ...['event', 'beyondUse', 'finding', 'place', 'federalFilter', 'status', 'admission', 'exception', 'discharge'],
      ...['adjudgedBy', 'renounced', 'issued', 'protects', 'element', 'relationship', 'counsel', 'jury'],
      ...['supervision', 'provision', 'law', 'reading', 'lookedAgain'],
    ],
  ],
  [
    yesNo,
    [
      ...['countsAsConviction', 'businessRegulation', 'reliefByConvictingLaw', 'reliefBarsFirearms', 'outstanding'],
      ...['leftState', 'knewOfCharges', 'addicted', 'regular', 'continuing', 'byLawfulAuthority', 'citizen', 'ordered'],
      ...['statusEnded', 'carriedOut', 'changed', 'givenBack', 'reversed', 'endless', 'actualNotice', 'opportunity'],
      ...['restrains', 'credibleThreat', 'barsForce', 'otherwiseProhibited', 'laterConviction', 'shown', 'relieved'],
      'appliesHere',
    ],
  ],
  [count, ['events', 'ageAtEvent', 'datingConvictions']],
  [day, ['eventOn', 'earlierOn', 'licenseThrough', 'expires', 'entered', 'completed', 'from']],
  [penalty, ['maximum']],
  [text, ['description', 'section']],
]

/** Two facts have codes of their own, because the field has known them longer than we do. An empty one is not known. */
export const factFields: readonly FieldRow[] = [
  {
    code: 'BRD',
    says: 'Brady indicator of a protection order: Y, N or U',
    at: ['facts', 'brady'],
    kind: letters,
    empty: true,
  },
  {
    code: 'SOP',
    says: 'State whose law prohibits, or that prosecutes',
    at: ['facts', 'state'],
    kind: letters,
    empty: true,
  },
  ...written.flatMap(([kind, names]) =>
    names.map((name): FieldRow => ({
      code: `F-${codeOf(name)}`,
      says: `The fact \`${name}\` (docs/law)`,
      at: ['facts', name],
      kind,
      empty: true,
    })),
  ),
]
