import { appealFileRefusals } from './appeal-file-refusals.ts'
import { auditorRefusals } from './auditor-refusals.ts'
import { batchRefusals } from './batch-refusals.ts'
import { challengeRefusals } from './challenge-refusals.ts'
import { contributorRefusals } from './contributor-refusals.ts'
import { examinerRefusals } from './examiner-refusals.ts'
import { noticeRefusals } from './notice-refusals.ts'
import { outreachRefusals } from './outreach-refusals.ts'
import { pocRefusals } from './poc-refusals.ts'
import { recheckRefusals } from './recheck-refusals.ts'
import { recordRefusals } from './record-refusals.ts'
import { reliefRefusals } from './relief-refusals.ts'

/**
 * Every way we decline. A refusal is a value, never an exception; it changes nothing and echoes nothing. `title` says what
 * happened, `means` what follows from it, `todo` what the caller can do.
 */
type RefusalRow = Readonly<{ status: number; title: string; means: string; todo: string; provision?: string }>

const nothingKept = 'Nothing was searched, no number was given and nothing was kept.'

export const refusals = {
  'not-json': {
    status: 400,
    title: 'The body is not JSON that can be read one way',
    means: nothingKept,
    todo: 'Send one JSON object, UTF-8, no member twice, nested no deeper than 12.',
  },
  'too-large': {
    status: 413,
    title: 'The body is larger than this address accepts',
    means: nothingKept,
    todo: 'Send at most 32 kilobytes.',
  },
  'unsupported-type': {
    status: 415,
    title: 'The body is of a type that this address does not read',
    means: nothingKept,
    todo: 'Send JSON with Content-Type: application/json.',
  },
  'not-as-described': {
    status: 422,
    title: 'Something in the request is missing, not allowed, or not of the described form',
    means: nothingKept,
    todo: 'Correct the members that are pointed out. An inquiry needs five descriptors: name, sex, race, date of birth and state of residence.',
    provision: '28 CFR 25.7(a)',
  },
  'under-age': {
    status: 422,
    title: 'The date of birth makes the transferee younger than 18',
    means: nothingKept,
    todo: 'Check the date of birth against the identification document. A licensee may not transfer a firearm to a person under 18.',
    provision: '18 U.S.C. § 922(b)(1)',
  },
  'not-signed-in': {
    status: 401,
    title: 'This needs a sign-in',
    means: 'Nothing was done.',
    todo: 'Send the license number and code word, the client key, or open your sign-in link.',
    provision: '28 CFR 25.8',
  },
  'sign-in-failed': {
    status: 401,
    title: 'The number and the secret do not go together',
    means: `${nothingKept} The attempt is logged.`,
    todo: 'Check the license number and code word, or the client id and key; a sign-in link works once, within 24 hours. If all is right, ask the Operations Center for a new secret or link.',
    provision: '28 CFR 25.6(c)(1)(i)',
  },
  'too-many-tries': {
    status: 429,
    title: 'Too many sign-ins have failed from your network address',
    means: `${nothingKept} No license is locked: it can be used from another address.`,
    todo: 'Wait as long as Retry-After says, then sign in with the right secret.',
    provision: '28 CFR 25.8',
  },
  'wrong-origin': {
    status: 403,
    title: 'The request comes from a page that is not ours',
    means: 'Nothing was done. The attempt is logged.',
    todo: 'Open the page of this system itself, and do it there.',
    provision: '28 CFR 25.8',
  },
  'license-not-in-force': {
    status: 403,
    title: 'The license is not in force',
    means: nothingKept,
    todo: 'Ask ATF about the license. A renewal that was filed in time keeps a license in force.',
    provision: '27 CFR 478.45',
  },
  'ask-the-state': {
    status: 403,
    title: 'Your state answers this kind of check itself',
    means: nothingKept,
    todo: "Send the check to your state's point of contact.",
    provision: '28 CFR 25.6(d)',
  },
  'purpose-not-yours': {
    status: 403,
    title: 'You may not ask for this purpose',
    means: `${nothingKept} A check for an unauthorized purpose is misuse.`,
    todo: 'Choose the purpose that the inquiry is really for, or ask whoever may make it.',
    provision: '28 CFR 25.6(a), (j); 25.11(b)',
  },
  'may-not': {
    status: 403,
    title: 'Your sign-in does not allow this',
    means: 'Nothing was done. The attempt is logged.',
    todo: 'Sign in as someone who may, or ask an operator.',
    provision: '28 CFR 25.8',
  },
  'telephone-closed': {
    status: 403,
    title: 'The telephone is open in regular business hours only',
    means: nothingKept,
    todo: 'Use electronic access, which is open day and night, or call again in regular hours.',
    provision: '28 CFR 25.6(b)',
  },
  'unknown-number': {
    status: 404,
    title: 'No transaction of yours has this number',
    means: 'Either it was never given to you or nothing but the number and its date is left.',
    todo: 'Check the number. Its last character catches most mistakes.',
  },
  'key-missing': {
    status: 400,
    title: 'The request has no Idempotency-Key',
    means: `${nothingKept} Without a key a repeated request could become a second check.`,
    todo: 'Send an Idempotency-Key header of 8 to 64 letters, digits, hyphens or underscores, new for each check, the same for each retry.',
  },
  'key-reused': {
    status: 422,
    title: 'This Idempotency-Key was used before, and not for what is asked now',
    means:
      'Nothing new was done; the first request stands. Once identity is destroyed we can no longer compare the two.',
    todo: 'Read the first check by its number. For a new check use a new key.',
  },
  'version-missing': {
    status: 428,
    title: 'The request does not say which version it was made for',
    means: 'Nothing was done.',
    todo: 'Send the ETag that you read as If-Match.',
  },
  stale: {
    status: 412,
    title: 'Somebody changed this in the meantime',
    means: 'Nothing was done.',
    todo: 'Read it again and decide anew.',
  },
  'not-now': {
    status: 409,
    title: 'The transaction is not at a point where this can be done',
    means: 'Nothing was done.',
    todo: 'Read the transaction again; its status says what can follow.',
  },
  'not-numbered': {
    status: 409,
    title: 'The audit log has not numbered this yet',
    means: 'What was done is kept. It gets its place in the log within seconds.',
    todo: 'Ask again in a few seconds.',
    provision: '28 CFR 25.9(b)',
  },
  'cosignature-refused': {
    status: 422,
    title: 'The checkpoint is not ours, or no witness of ours has signed it',
    means: 'Nothing was kept.',
    todo: 'Send the checkpoint as it was fetched, with one more line: your signature. The operator keeps the list of witnesses.',
  },
  ...examinerRefusals,
  ...appealFileRefusals,
  ...auditorRefusals,
  ...batchRefusals,
  ...recheckRefusals,
  ...reliefRefusals,
  ...challengeRefusals,
  ...contributorRefusals,
  'transfer-not-asked': {
    status: 409,
    title: 'A transfer is not reported for this check',
    means: 'Nothing was kept. The law forbids us to record transfers that were allowed.',
    todo: 'Report a transfer only for a check that is open past its period, or was denied after it.',
    provision: '18 U.S.C. § 922(t)(2); 34 U.S.C. § 40901(i)',
  },
  'unknown-proposal': {
    status: 404,
    title: 'No proposal with this number waits in that state',
    means: 'Nothing was done. It was never made, or somebody approved or dropped it.',
    todo: 'Read the calendar of the state again; it lists what waits.',
  },
  'same-person': {
    status: 403,
    title: 'This needs a second person',
    means: 'Nothing was done.',
    todo: 'Ask somebody else to approve it.',
  },
  'not-in-operation': {
    status: 503,
    title: 'The system is not in operation',
    means: `${nothingKept} No contact was made and no period began to run.`,
    todo: 'Try again with the same Idempotency-Key. The status page says what is down and since when.',
    provision: '18 U.S.C. § 922(t)(1)',
  },
  unavailable: {
    status: 503,
    title: 'We cannot answer now',
    means: 'It is not known whether the request was kept.',
    todo: 'Send it again with the same Idempotency-Key; it cannot become a second check.',
  },
  'too-many-streams': {
    status: 429,
    title: 'Too many of your requests are waiting for news at once',
    means: 'Nothing was done. The check stands as it did.',
    todo: 'End one of them, or ask without waiting.',
  },
  'our-fault': {
    status: 500,
    title: 'Something is wrong with this system',
    means: 'It is not known whether the request was kept. The failure is logged.',
    todo: 'Send it again with the same Idempotency-Key; it cannot become a second check.',
  },
  'unknown-rule': {
    status: 404,
    title: 'No rule of law has this name',
    means: 'Nothing was done.',
    todo: 'Read the list of rules; each has its name there.',
  },
  'unknown-address': {
    status: 404,
    title: 'There is nothing at this address',
    means: 'Nothing was done.',
    todo: 'See the API description.',
  },
  ...recordRefusals,
  ...noticeRefusals,
  ...outreachRefusals,
  ...pocRefusals,
} as const satisfies Record<string, RefusalRow>

export type RefusalCode = keyof typeof refusals
