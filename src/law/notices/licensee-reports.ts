import { isUnknown } from '../clocks/unknown.ts'
import { usc } from '../cite.ts'
import { governs } from '../rule.ts'
import { noticeRule } from '../ruling.ts'
import { jurisdictions } from '../states/registry.ts'
import type { DenialAlert, Known, Period } from '../states/transfer-law.ts'
import type { State } from '../words.ts'

type Alert = Pick<DenialAlert, 'by' | 'to' | 'within' | 'standing' | 'since' | 'until'>
type Alerts = Readonly<{ alerts: Known<Alert>; on: string }>

/** What a state adds to the federal notice. The licensee gets the report filled, to whom it goes, and by when. */
export type StateAlert =
  | Readonly<{ answer: 'licensee-reports'; to: string | null; within: Period | null; filledReport: true }>
  | Readonly<{ answer: 'state-reports' | 'nobody-reports' }>
  | Readonly<{ answer: 'unknown'; because: string }>

export function stateAlert({ alerts, on }: Alerts): StateAlert {
  if (isUnknown(alerts)) return { answer: 'unknown', because: alerts.unknown }
  const inForce = alerts.filter(alert => alert.standing === 'in-force' && governs(alert, on))
  const licensee = inForce.find(({ by }) => by === 'licensee')
  if (licensee !== undefined)
    return { answer: 'licensee-reports', to: licensee.to ?? null, within: licensee.within ?? null, filledReport: true }
  return { answer: inForce.some(({ by }) => by === 'state-agency') ? 'state-reports' : 'nobody-reports' }
}

/** What the law of the state of the sale says of telling police that a licensee was told Denied. */
export const stateAlertIn = (state: State, on: string): StateAlert =>
  stateAlert({ alerts: jurisdictions[state].transfers.denialAlerts, on })

/** The provision by which the licensee itself tells police of a denial on that day, where the state has one. */
export function licenseeAlertIn(state: State, on: string): DenialAlert | undefined {
  const alerts = jurisdictions[state].transfers.denialAlerts
  if (isUnknown(alerts)) return undefined
  return alerts.find(alert => alert.by === 'licensee' && alert.standing === 'in-force' && governs(alert, on))
}

const licensee = {
  by: 'licensee',
  to: 'the association of sheriffs and police chiefs',
  within: { days: 5 },
  standing: 'in-force',
  since: '2017-07-23',
} as const

export const licenseeReportsDenial = noticeRule({
  id: 'licensee-reports-denial',
  title: 'Where a state has the licensee report a denial, the licensee is told so',
  cites: [usc(18, '925B(d)'), usc(18, '927')],
  says: 'Where the law of a state has the licensee tell police of a denial, the licensee is told with the Denied to whom, by when, and is given the report filled in; where a state agency does it or nobody, nothing is asked of the licensee.',
  since: '2022-10-01',
  answers: ['licensee-reports', 'state-reports', 'nobody-reports', 'unknown'],
  decide: stateAlert,
  examples: [
    {
      name: 'within five days, to an association named by statute',
      given: { alerts: [licensee], on: '2026-09-10' },
      expect: {
        answer: 'licensee-reports',
        to: 'the association of sheriffs and police chiefs',
        within: { days: 5 },
        filledReport: true,
      },
    },
    {
      name: 'before that law was in force',
      given: { alerts: [licensee], on: '2017-07-22' },
      expect: { answer: 'nobody-reports' },
    },
    {
      name: 'a court holds the law off',
      given: { alerts: [{ ...licensee, standing: 'enjoined' }], on: '2026-09-10' },
      expect: { answer: 'nobody-reports' },
    },
    {
      name: 'the state’s agency tells them itself',
      given: { alerts: [{ by: 'state-agency', standing: 'in-force', since: '2005-01-01' }], on: '2026-09-10' },
      expect: { answer: 'state-reports' },
    },
    {
      name: 'nobody has looked the law up',
      given: { alerts: { unknown: 'no source was found' }, on: '2026-09-10' },
      expect: { answer: 'unknown', because: 'no source was found' },
    },
  ],
})
