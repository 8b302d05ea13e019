import { Tag } from '@trussworks/react-uswds'
import type { Opened, Queued } from '#contract/case-view.ts'
import { isAnswerable } from '#law/lives/transaction-moves.ts'
import type { ReactNode } from 'react'
import { spokenInstant } from '../kit/dates.ts'
import { StatusWord } from '../kit/status-word.tsx'
import { useLocale, useMessages } from '../messages/messages.ts'
import { shownName, useShown } from './shown.ts'
import { TimeLeft } from './time-left.tsx'

/** The check and the transferee at a glance. */
export function CaseFacts({ check, transferee }: Readonly<{ check: Queued; transferee: Opened['transferee'] }>) {
  const { examiner, terms } = useMessages()
  const locale = useLocale()
  const words = examiner.facts
  const names = transferee.description.names.map(shownName)
  const purposes: Readonly<Partial<Record<Queued['purpose'], string>>> = terms.purposes
  return (
    <div className="case-head">
      <section>
        <h2>
          <StatusWord status={check.status} size="small" /> {check.under21 ? <Tag>{examiner.queue.under21}</Tag> : null}
        </h2>
        <dl className="facts">
          {isAnswerable(check.status) ? (
            <Fact name={words.ends}>
              <TimeLeft check={check} />
            </Fact>
          ) : null}
          <Fact name={words.contact}>{spokenInstant(check.contact, zoneOf(check), locale)}</Fact>
          <Fact name={words.sale}>{terms.states[check.saleState]}</Fact>
          <Fact name={words.purpose}>
            {purposes[check.purpose] ?? check.purpose}
            {check.firearm === undefined ? '' : `, ${terms.firearms[check.firearm]}`}
          </Fact>
        </dl>
      </section>
      <section>
        <h2>{examiner.transferee}</h2>
        <p className="person">{names.join('; ')}</p>
        <dl className="facts">
          {useShown(transferee).map(([name, value]) => (
            <Fact key={name} name={name}>
              {value}
            </Fact>
          ))}
        </dl>
      </section>
    </div>
  )
}

function Fact({ name, children }: Readonly<{ name: string; children: ReactNode }>) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

const zoneOf = ({ earliestTransferAt }: Queued): string =>
  earliestTransferAt === undefined
    ? Temporal.Now.timeZoneId()
    : Temporal.ZonedDateTime.from(earliestTransferAt).timeZoneId
