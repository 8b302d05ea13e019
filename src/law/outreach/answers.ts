import type { OutreachAnswer } from '../lives/outreach-words.ts'

/**
 * Whether a body's answer may follow the one before. A record that was reported stands: it is a hit by now, and only an examiner
 * says that it is nobody's. Everything else a body may say again, and correct.
 */
export const mayAnswerSo = (before: OutreachAnswer | undefined, answer: OutreachAnswer): boolean =>
  before !== 'record-reported' || answer === 'record-reported'
