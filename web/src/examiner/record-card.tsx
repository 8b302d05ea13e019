import { Button, Icon, Tag } from '@trussworks/react-uswds'
import type { Opened } from '#contract/case-view.ts'
import { useMessages } from '../messages/messages.ts'
import { AddFact } from './add-fact.tsx'
import type { Act } from './case.ts'
import { Comparison } from './comparison.tsx'
import { Conclusion } from './conclusion.tsx'
import type { Description } from './shown.ts'

export type Hit = Opened['hits'][number]

/** One record found: whose it may be, field by field, what the law says of it, and the examiner's word on it. */
export function RecordCard({
  hit,
  transferee,
  act,
}: Readonly<{ hit: Hit; transferee: Description; act: Act | undefined }>) {
  const { examiner, terms } = useMessages()
  const words = examiner.record
  const { number, source, id, category, likeness } = hit
  return (
    <article className="record" aria-labelledby={`record-${number}`}>
      <h2 id={`record-${number}`} tabIndex={-1}>
        {words.heading(number)} <Judged same={hit.same} />
      </h2>
      <p className="usa-hint">{words.from(terms.sources[source], id, category)}</p>
      <p className="measure">
        <strong>{words.answers[likeness.answer]}</strong>: {words.total(likeness.bits.toFixed(1))}
      </p>
      {hit.deep === true ? <p className="measure">{words.deep}</p> : null}
      {hit.cleared === true ? <p className="measure">{words.cleared}</p> : null}
      <Comparison hit={hit} transferee={transferee} />
      {act === undefined ? null : <Judge hit={hit} act={act} />}
      <Conclusion hit={hit} />
      {act === undefined ? null : <AddFact hit={hit} act={act} />}
    </article>
  )
}

function Judged({ same }: Readonly<{ same: boolean | undefined }>) {
  const { examiner } = useMessages()
  const { judgedSame, judgedOther } = examiner.record
  return same === undefined ? null : <Tag className="judged">{same ? judgedSame : judgedOther}</Tag>
}

/** 28 CFR 25.2: a name is only a candidate. Somebody says whose record it is, and may change that. */
function Judge({ hit, act }: Readonly<{ hit: Hit; act: Act }>) {
  const { examiner } = useMessages()
  const words = examiner.record
  const { number, same } = hit
  const judge = (is: boolean) => void act('judgements', { hit: number, same: is })
  return (
    <fieldset className="usa-fieldset judge">
      <legend className="usa-legend">
        {words.whose(number)} {same === undefined ? <span className="usa-hint">{words.notJudged}</span> : null}
      </legend>
      {[true, false].map(is => (
        <Button
          key={String(is)}
          type="button"
          outline={same !== is}
          aria-pressed={same === is}
          onClick={() => judge(is)}
        >
          {same === is ? <Icon.Check aria-hidden="true" focusable={false} className="button-icon" /> : null}
          {is ? words.same : words.other}
        </Button>
      ))}
    </fieldset>
  )
}
