import { Button } from '@trussworks/react-uswds'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import type { Opened } from '#contract/case-view.ts'
import { spokenInstant } from '../kit/dates.ts'
import { TextField } from '../kit/field.tsx'
import { focusOn } from '../kit/move-to.ts'
import { PlainForm } from '../kit/plain-form.tsx'
import { useLocale, useMessages } from '../messages/messages.ts'
import type { Act } from './case.ts'

/** As long as the contract takes. */
const longestReason = 300

/** Every record looked at, for a reason that whoever opens the check reads; and what became of each such search. */
export function DeepSearch({ opened, act }: Readonly<{ opened: Opened; act: Act | undefined }>) {
  const { examiner } = useMessages()
  const words = examiner.deep
  const { searchableDeep, deepSearches } = opened
  const offered = act !== undefined && searchableDeep.length > 0
  if (!offered && deepSearches.length === 0) return null
  return (
    <section className="deep">
      <h2>{words.heading}</h2>
      <p className="measure">{words.intro}</p>
      <div aria-live="polite">
        <ul className="usa-list">
          {deepSearches.map(made => (
            <li key={made.at}>
              <Made made={made} />
            </li>
          ))}
        </ul>
      </div>
      {offered ? <Search act={act} /> : null}
    </section>
  )
}

type Made = Opened['deepSearches'][number]

function Made({ made: { at, by, reason, silent, added } }: Readonly<{ made: Made }>) {
  const { examiner, terms } = useMessages()
  const locale = useLocale()
  const words = examiner.deep
  const zone = Temporal.Now.timeZoneId()
  return (
    <>
      {words.made(spokenInstant(at, zone, locale), words.by[by])} <strong>{words.added(added)}</strong>{' '}
      {silent.map(source => words.silent(terms.sources[source], added)).join(' ')} {words.because(reason)}
    </>
  )
}

function Search({ act }: Readonly<{ act: Act }>) {
  const { examiner } = useMessages()
  const words = examiner.deep
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const isReason = /[\p{L}\p{N}]/u.test(reason)
  async function search() {
    flushSync(() => setTried(true))
    if (!isReason) return focusOn('deep-reason')
    if (await act('deep-searches', { reason: reason.trim() })) {
      setReason('')
      setTried(false)
    }
    return undefined
  }
  return (
    <PlainForm onSubmit={search}>
      <TextField
        question={{
          id: 'deep-reason',
          label: words.reason,
          hint: words.reasonHint,
          error: tried && !isReason ? words.enterReason : undefined,
          className: 'wide',
        }}
        name="reason"
        maxLength={longestReason}
        value={reason}
        onChange={event => setReason(event.target.value)}
      />
      <Button type="submit" outline>
        {words.submit}
      </Button>
    </PlainForm>
  )
}
