import type { CheckView, ProceedDates, WaitingDates } from '#contract/check-view.ts'
import { spokenDay, spokenTime } from '../kit/dates.ts'
import { useLocale, useMessages } from '../messages/messages.ts'
import { StateLaw } from './state-law.tsx'

/** By when. A denied or cancelled check has no date on which a transfer could be thought lawful. */
export function CheckDates({ check }: Readonly<{ check: CheckView }>) {
  switch (check.response) {
    case 'denied':
    case 'recheck':
    case 'cancelled':
    case 'researching':
      return null
    case 'proceed':
      return <OnProceed dates={check.dates} />
    case 'delayed':
      return <WithoutAnswer dates={check.dates} />
  }
}

function OnProceed({ dates }: Readonly<{ dates: ProceedDates }>) {
  const { check } = useMessages()
  const locale = useLocale()
  const words = check.dates
  const { earliestLawfulAt: lawful, stateLaw = [], validThrough } = dates
  const over = validThrough < Temporal.Now.plainDateISO().toString()
  const day = spokenDay(validThrough, locale)
  const none = typeof lawful === 'object' && 'never' in lawful ? words.stateNever(lawful.never) : words.stateMayWait
  return (
    <section>
      <h3>{words.heading}</h3>
      <p>{over ? words.proceedOver(day) : words.validThrough(day)}</p>
      <p>{typeof lawful === 'string' ? words.stateWaits(spokenTime(lawful, locale)) : none}</p>
      <StateLaw provisions={stateLaw} />
    </section>
  )
}

/** What holds if no answer comes. The federal date never stands alone: it follows what the whole law says of it. */
function WithoutAnswer({ dates }: Readonly<{ dates: WaitingDates }>) {
  const { check } = useMessages()
  const locale = useLocale()
  const words = check.dates
  return (
    <section>
      <h3>{words.ifNoAnswer}</h3>
      <Lawful dates={dates} />
      <p>
        <strong>{words.notProceed}</strong>
      </p>
      <p>{words.expires(spokenDay(dates.validThrough, locale))}</p>
      <StateLaw provisions={dates.stateLaw ?? []} />
    </section>
  )
}

/** The day; or that there will be none; or why nobody can say it and whom to ask, with the federal day after it. */
function Lawful({
  dates: { earliestLawfulAt: lawful, earliestTransferAt: federal },
}: Readonly<{ dates: WaitingDates }>) {
  const { check } = useMessages()
  const locale = useLocale()
  const words = check.dates
  if (typeof lawful === 'string') return <p>{words.lawful(spokenTime(lawful, locale))}</p>
  if ('never' in lawful)
    return (
      <p>
        <strong>{words.neverWithoutAnswer}</strong> {words.because(asClause(lawful.never))}
      </p>
    )
  return (
    <>
      <p>
        <strong>{words.lawfulUnknown}</strong> {words.because(asClause(lawful.unknown))} {words.ask}
      </p>
      <p>
        {typeof federal === 'string'
          ? words.federal(spokenTime(federal, locale))
          : words.federalUnknown(federal.unknown)}
      </p>
    </>
  )
}

/** A reason can be a sentence of a provision, which brings its own full stop. */
const asClause = (reason: string): string => reason.replace(/\.$/, '')
