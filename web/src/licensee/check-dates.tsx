import type { CheckView, WaitingDates } from '#contract/check-view.ts'
import { spokenDay, spokenTime } from '../kit/dates.ts'
import { useLocale, useMessages } from '../messages/messages.ts'

/** By when. A denied or cancelled check has no date on which a transfer could be thought lawful. */
export function CheckDates({ check }: Readonly<{ check: CheckView }>) {
  const { check: words } = useMessages()
  const locale = useLocale()
  switch (check.status) {
    case 'denied':
    case 'cancelled':
    case 'researching':
      return null
    case 'proceed': {
      const over = check.dates.validThrough < Temporal.Now.plainDateISO().toString()
      const { earliestLawfulAt: lawful, validThrough } = check.dates
      const day = spokenDay(validThrough, locale)
      return (
        <section>
          <h3>{words.dates.heading}</h3>
          <p>{over ? words.dates.proceedOver(day) : words.dates.validThrough(day)}</p>
          <p>
            {typeof lawful === 'string' ? words.dates.stateWaits(spokenTime(lawful, locale)) : words.dates.stateMayWait}
          </p>
        </section>
      )
    }
    case 'delayed':
    case 'lapsed':
      return <WithoutAnswer dates={check.dates} />
  }
}

/**
 * What holds if no answer comes. The federal date never stands alone: it follows what the whole law says, or why nobody can say
 * it and whom to ask.
 */
function WithoutAnswer({ dates }: Readonly<{ dates: WaitingDates }>) {
  const { check } = useMessages()
  const locale = useLocale()
  const words = check.dates
  const { earliestLawfulAt: lawful, earliestTransferAt: federal, validThrough } = dates
  return (
    <section>
      <h3>{words.ifNoAnswer}</h3>
      {typeof lawful === 'string' ? (
        <p>{words.lawful(spokenTime(lawful, locale))}</p>
      ) : (
        <>
          <p>
            <strong>{words.lawfulUnknown}</strong> {words.because(lawful.unknown)} {words.ask}
          </p>
          {typeof federal === 'string' ? (
            <p>{words.federal(spokenTime(federal, locale))}</p>
          ) : (
            <p>{words.federalUnknown(federal.unknown)}</p>
          )}
        </>
      )}
      <p>
        <strong>{words.notProceed}</strong>
      </p>
      <p>{words.expires(spokenDay(validThrough, locale))}</p>
    </section>
  )
}
