import { Alert, AlertText, Button, Table } from '@trussworks/react-uswds'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PocCheckView, PocDayView } from '#contract/poc-days.ts'
import type { ReceiptView } from '#contract/poc.ts'
import type { PocMessageKind, PocOutcome } from '#law/lives/poc-words.ts'
import { spokenInstant } from '../kit/dates.ts'
import { ask, isProblem, type Answered, type Problem } from '../kit/http.ts'
import { ProblemAlert } from '../kit/problem-alert.tsx'
import { useLocale, useMessages } from '../messages/messages.ts'
import { Deny } from './deny.tsx'

/** What can be reported of a check that stands so. Of one that is presumed a Proceed a message is late, and still taken. */
const reportable: Readonly<Partial<Record<PocOutcome, readonly PocMessageKind[]>>> = {
  undetermined: ['poc-open', 'poc-denial'],
  held: ['poc-open', 'poc-denial'],
  permit: ['poc-open', 'poc-proceed', 'poc-denial'],
  open: ['poc-proceed', 'poc-denial'],
  denied: ['poc-overturn'],
}
const outcomes = ['undetermined', 'held', 'open', 'permit', 'denied'] as const

type Page = Readonly<{ checks: readonly PocCheckView[]; more?: string }>
type Said = Readonly<{ receipt: ReceiptView } | { problem: Problem }>

/** The checks of a day of which something may still be reported, a button for each message. */
export function ToReport({ day, changed }: Readonly<{ day: PocDayView; changed: () => void }>) {
  const { poc } = useMessages()
  const words = poc.report
  const [said, setSaid] = useState<Said>()
  const [denying, setDenying] = useState<string>()
  const { data } = useQuery({
    queryKey: ['poc-checks', day.day, JSON.stringify(day.counts)],
    queryFn: () => checksOf(day.day),
    placeholderData: before => before,
  })
  async function report(ntn: string, body: object) {
    const answered = await ask<ReceiptView>(`/v1/poc/inquiries/${ntn}/determinations`, { method: 'POST', body })
    setSaid(isProblem(answered) ? answered : { receipt: answered.body })
    setDenying(undefined)
    changed()
  }
  const checks = data?.checks ?? []
  return (
    <section aria-label={words.heading}>
      <h2>{words.heading}</h2>
      {said === undefined ? null : <Receipt said={said} />}
      {denying === undefined ? null : (
        <Deny
          key={denying}
          ntn={denying}
          deny={categories => report(denying, { message: 'poc-denial', categories })}
          keep={() => setDenying(undefined)}
        />
      )}
      {data?.problem === undefined ? null : <ProblemAlert problem={data.problem} />}
      {data !== undefined && checks.length === 0 ? <output>{words.empty}</output> : null}
      {checks.length === 0 ? null : (
        <Checks
          checks={checks}
          report={(ntn, message) => (message === 'poc-denial' ? setDenying(ntn) : void report(ntn, { message }))}
        />
      )}
      {data?.more === true ? <p>{words.more}</p> : null}
    </section>
  )
}

/** One page of each outcome: who has more left reports those first. */
async function checksOf(day: string) {
  const pages = await Promise.all(
    outcomes.map((outcome): Promise<Answered<Page>> => ask(`/v1/poc/days/${day}/checks?outcome=${outcome}`)),
  )
  const failed = pages.find(isProblem)
  const read = pages.flatMap(page => (isProblem(page) ? [] : [page.body]))
  return {
    checks: read.flatMap(({ checks }) => checks),
    more: read.some(({ more }) => more !== undefined),
    ...(failed === undefined ? {} : { problem: failed.problem }),
  }
}

function Receipt({ said }: Readonly<{ said: Said }>) {
  const { poc } = useMessages()
  if ('problem' in said) return <ProblemAlert problem={said.problem} />
  const { ntn, receipt, todo } = said.receipt
  const isTaken = receipt === 'accepted' || receipt === 'repeated' || receipt === 'superseded'
  return (
    <output className="display-block">
      <Alert type={isTaken ? 'success' : 'warning'} slim>
        <AlertText>
          {poc.report.received(ntn, poc.report.receipts[receipt])} {todo ?? ''}
        </AlertText>
      </Alert>
    </output>
  )
}

type ChecksProps = Readonly<{
  checks: readonly PocCheckView[]
  report: (ntn: string, message: PocMessageKind) => void
}>

function Checks({ checks, report }: ChecksProps) {
  const { poc } = useMessages()
  const locale = useLocale()
  const { caption, columns, acts, of } = poc.report
  return (
    <Table bordered fullWidth stackedStyle="default" caption={caption}>
      <thead>
        <tr>
          {Object.entries(columns).map(([name, label]) => (
            <th key={name} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {checks.map(({ ntn, stn, contact, outcome }) => (
          <tr key={ntn}>
            <th scope="row" data-label={columns.ntn}>
              {ntn} {stn === undefined ? null : <span className="usa-hint">{stn}</span>}
            </th>
            <td data-label={columns.contact}>{spokenInstant(contact, 'America/New_York', locale)}</td>
            <td data-label={columns.outcome}>{poc.numbers[outcome].name}</td>
            <td data-label={columns.act}>
              {(reportable[outcome] ?? []).map(message => (
                <Button key={message} type="button" outline onClick={() => report(ntn, message)}>
                  {acts[message]}
                  <span className="usa-sr-only">{of(ntn)}</span>
                </Button>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
