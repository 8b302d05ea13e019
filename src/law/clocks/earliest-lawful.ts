import { usc } from '../cite.ts'
import { clock } from '../ruling.ts'
import { stateLaw } from '../states/earliest-lawful.ts'
import { lawfulText } from '../transfer-date-text.ts'
import type { FirearmType, State } from '../words.ts'
import { publishedRules } from './office-calendar.ts'
import { transferDate } from './transfer-date.ts'

type Given = { state: State; zone: string; firearm?: FirearmType; contact: string; proceedAt?: string }

/** Friday 11 September 2026, nine in the morning in the East: the federal day, without an answer, is Thursday the 17th. */
const friday = { zone: 'America/New_York', contact: '2026-09-11T09:00-04:00' } as const
const virginia = { ...friday, state: 'VA' } as const
const pennsylvania = { ...friday, state: 'PA' } as const
const maryland = { ...friday, state: 'MD', firearm: 'handgun' } as const
const texas = { state: 'TX', zone: 'America/Chicago', contact: '2026-09-11T09:00-05:00' } as const

export const earliestLawful = clock({
  id: 'earliest-lawful',
  title: 'A transfer waits for the later of the federal day and what the state adds',
  cites: [usc(18, '922(t)(1)(B)'), usc(18, '922(b)(2)'), usc(18, '927')],
  says: 'No transfer may follow before both the federal moment and every period of the state are over; after a Proceed only the waits of the state are left, a state may allow none without a Proceed, and where what it says is not confirmed no day is given.',
  since: '1998-11-30',
  answers: ['given', 'unknown', 'never'],
  decide: ({ state, zone, firearm, contact, proceedAt }: Given) => {
    const calendar = publishedRules(state)
    const sale = { state, zone, firearm, contact: Temporal.Instant.from(contact), calendar }
    const federal =
      proceedAt === undefined
        ? transferDate(sale).earliestTransferAt
        : Temporal.Instant.from(proceedAt).toZonedDateTimeISO(zone)
    return { earliestLawfulAt: lawfulText(stateLaw(sale, federal, proceedAt !== undefined).earliestLawfulAt) }
  },
  examples: [
    {
      name: 'Virginia without an answer: five business days, Friday the 18th the last of them',
      given: virginia,
      expect: { earliestLawfulAt: '2026-09-19T00:00:00-04:00[America/New_York]' },
    },
    {
      name: 'Virginia with a Proceed an hour after the contact: the state has no wait',
      given: { ...virginia, proceedAt: '2026-09-11T10:00-04:00' },
      expect: { earliestLawfulAt: '2026-09-11T10:00:00-04:00[America/New_York]' },
    },
    {
      name: 'a handgun in Maryland with a Proceed at once: the seven days are left',
      given: { ...maryland, proceedAt: '2026-09-11T09:00-04:00' },
      expect: { earliestLawfulAt: '2026-09-19T00:00:00-04:00[America/New_York]' },
    },
    {
      name: 'a handgun in Maryland with a Proceed after the seven days: the Proceed is the later',
      given: { ...maryland, proceedAt: '2026-09-21T15:00-04:00' },
      expect: { earliestLawfulAt: '2026-09-21T15:00:00-04:00[America/New_York]' },
    },
    {
      name: 'Pennsylvania without an answer: no day will come',
      given: pennsylvania,
      expect: {
        earliestLawfulAt: {
          never:
            'The licensee may not deliver before the State Police have given an approval number, however long they take.',
        },
      },
    },
    {
      name: 'Pennsylvania with a Proceed',
      given: { ...pennsylvania, proceedAt: '2026-09-11T09:00-04:00' },
      expect: { earliestLawfulAt: '2026-09-11T09:00:00-04:00[America/New_York]' },
    },
    {
      name: 'New York without an answer: thirty days of its own outlast the check',
      given: { ...friday, state: 'NY' },
      expect: {
        earliestLawfulAt: {
          never:
            'the period of the state ends after Sunday 11 October 2026, the last day of this check; a new check is needed',
        },
      },
    },
    {
      name: 'Texas without an answer: what is believed is confirmed by nothing that was read',
      given: texas,
      expect: {
        earliestLawfulAt: {
          unknown:
            'no source confirms what is believed of Texas: Where nobody has answered, the state adds nothing to the federal period.',
        },
      },
    },
    {
      name: 'Texas with a Proceed: that it has no wait is known',
      given: { ...texas, proceedAt: '2026-09-11T09:00-05:00' },
      expect: { earliestLawfulAt: '2026-09-11T09:00:00-05:00[America/Chicago]' },
    },
  ],
})
