import type { CheckView } from '#contract/check-view.ts'
import { spokenDay, spokenInstant, spokenTime } from '../kit/dates.ts'
import { isProblem } from '../kit/http.ts'
import { Page } from '../kit/page.tsx'
import { ProblemAlert } from '../kit/problem-alert.tsx'
import { useLocale, useMessages, type Messages } from '../messages/messages.ts'
import { useCheck } from './checks.ts'
import { useLicensee } from './licensee.ts'
import { PrintActions } from './print-actions.tsx'

/**
 * What a licensee has to record of a check on the Form 4473 (27 CFR 478.124(c)(3)(iv)): when we were contacted, the number, the
 * first answer and every later one. It names neither the transferee nor the firearm.
 */
export function SlipPage({ ntn }: Readonly<{ ntn: string }>) {
  const messages = useMessages()
  const locale = useLocale()
  const { ffl } = useLicensee()
  const { data } = useCheck(ntn)
  const words = messages.check.slip
  const rows = data === undefined || isProblem(data) ? [] : rowsOf(data.body, messages, locale)
  return (
    <Page heading={words.heading}>
      <p className="no-print">{words.intro}</p>
      {data === undefined ? <p>{messages.shell.loading}</p> : null}
      {data !== undefined && isProblem(data) ? <ProblemAlert problem={data.problem} /> : null}
      {rows.length === 0 ? null : (
        <article className="paper">
          <dl>
            <dt>{words.ntn}</dt>
            <dd className="ntn">{ntn}</dd>
            <dt>{words.licensee}</dt>
            <dd>{ffl}</dd>
            {rows.map(([name, value]) => (
              <div key={name + value}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <p className="usa-hint">
            {words.printed(spokenInstant(Temporal.Now.instant().toString(), Temporal.Now.timeZoneId(), locale))}
          </p>
          <p className="usa-hint">{messages.shell.training}</p>
        </article>
      )}
      <PrintActions ntn={ntn} />
    </Page>
  )
}

type Row = readonly [name: string, value: string]

function rowsOf(check: CheckView, { check: messages, terms }: Messages, locale: string): readonly Row[] {
  const { slip, answers } = messages
  const zone = check.zone
  const [first, ...later] = check.told.filter(({ word }) => word !== 'researching')
  const at = (instant: string) => spokenInstant(instant, zone, locale)
  const answered = (told: CheckView['told'][number]) => slip.answered(answers[told.word].word, at(told.at))
  const purposes: Readonly<Record<string, string>> = terms.purposes
  const firearm = check.firearm === undefined ? '' : terms.firearms[check.firearm]
  return [
    [slip.contacted, at(check.contact)],
    [slip.purpose, `${purposes[check.purpose] ?? check.purpose}, ${firearm}`],
    [slip.first, first === undefined ? slip.none : answered(first)],
    ...later.map((told): Row => [slip.later, answered(told)]),
    ...(check.lapsed ? [[slip.later, slip.lapsed] as const] : []),
    ...(check.transferredOn === undefined ? [] : [[slip.transferred, spokenDay(check.transferredOn, locale)] as const]),
    ...datesOf(check, messages, locale),
  ]
}

function datesOf(check: CheckView, { slip }: Messages['check'], locale: string): readonly Row[] {
  if (!('dates' in check)) return []
  const { earliestLawfulAt: lawful, validThrough } = check.dates
  const unsure = typeof lawful === 'object' && 'never' in lawful ? slip.lawfulNever : slip.lawfulUnknown
  const without: Row = [slip.lawful, typeof lawful === 'string' ? spokenTime(lawful, locale) : unsure]
  return [...(check.status === 'proceed' ? [] : [without]), [slip.validThrough, spokenDay(validThrough, locale)]]
}
