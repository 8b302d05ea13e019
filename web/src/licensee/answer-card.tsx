import type { CheckView } from '#contract/check-view.ts'
import { CopyButton } from '../kit/copy-button.tsx'
import { spokenInstant } from '../kit/dates.ts'
import { stands, StatusWord } from '../kit/status-word.tsx'
import { useLocale, useMessages } from '../messages/messages.ts'
import { CheckDates } from './check-dates.tsx'

/** The answer in one look: the word, the number, what it means, what to do, by when. */
export function AnswerCard({ check }: Readonly<{ check: CheckView }>) {
  const { check: words } = useMessages()
  const locale = useLocale()
  const { ntn, status, contact } = check
  const { means, todo } = words.answers[stands(check)]
  return (
    <article className={`answer answer--${status}`}>
      <div className="answer-head">
        {/* A Denied interrupts whatever is being read; every other change waits its turn. */}
        <div key={status === 'denied' ? 'alert' : 'status'} role={status === 'denied' ? 'alert' : 'status'}>
          <h2>
            <StatusWord status={stands(check)} size="big" />
          </h2>
          <p className="answer-means">{means}</p>
        </div>
        <div className="answer-number">
          <span className="usa-hint" id="ntn-label">
            {words.ntn}
          </span>
          <strong id="ntn" className="ntn">
            {ntn}
          </strong>
          <CopyButton text={ntn} label={words.copy} done={words.copied} source="ntn" />
        </div>
      </div>
      <div className="answer-body">
        <section>
          <h3>{words.todoHeading}</h3>
          <p>{todo}</p>
        </section>
        <CheckDates check={check} />
        <p className="usa-hint">{words.contacted(spokenInstant(contact, check.zone, locale))}</p>
      </div>
    </article>
  )
}
