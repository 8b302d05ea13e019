import type { ChallengeEvent } from '../lives/challenge.ts'
import { assigned, challenge, sampleNow } from './sample.ts'

const at = sampleNow

/** Events of one challenge, by what they say. */
export const challengeEvents = {
  opened: { type: 'opened', challenge, ntn: assigned.ntn, origin: 'person', at },
  asked: { type: 'asked', dated: '2026-09-14', dueBy: '2026-09-21', dueAt: '2026-09-22T05:00:00Z', at },
  'secret issued': { type: 'secret-issued', digest: 'ZGlnZXN0', to: 'mail', at },
  'secret mailed': { type: 'mailed', letter: 'secret', on: '2026-09-14', by: 'examiner-1', at },
  'reasons mailed': { type: 'mailed', letter: 'reasons', on: '2026-09-14', by: 'examiner-1', at },
  'decision mailed': { type: 'mailed', letter: 'sustained', on: '2026-09-14', by: 'examiner-1', at },
  'identity shown': { type: 'identity-shown', by: 'mail', at },
  'reasons given': { type: 'reasons-given', how: 'opened', at },
  informed: {
    ...{ type: 'informed', from: 'person', claims: [{ kind: 'record-is-wrong', record: 1 }] },
    ...{ determineBy: '2026-11-13', dueAt: '2026-11-14T06:00:00Z', at },
  },
  'to be sustained': { type: 'proposed', outcome: 'sustained', by: 'examiner-1', at },
  'to be overturned': { type: 'proposed', outcome: 'overturned', by: 'examiner-1', at },
  sustained: { type: 'sustained', by: ['examiner-1', 'examiner-2'], at },
  overturned: { type: 'overturned', by: ['examiner-1', 'examiner-2'], answer: 'recheck', at },
  closed: { type: 'closed', at },
  told: { type: 'told', how: 'opened', at },
} as const satisfies Record<string, ChallengeEvent>
