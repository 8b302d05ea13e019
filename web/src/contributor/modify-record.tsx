import { Alert, Button } from '@trussworks/react-uswds'
import { useState, type ReactNode } from 'react'
import { modifyReasons } from '#law/lives/entry.ts'
import { listed } from '../kit/choices.ts'
import { ErrorSummary } from '../kit/error-summary.tsx'
import { PlainForm } from '../kit/plain-form.tsx'
import { ProblemAlert } from '../kit/problem-alert.tsx'
import { useMessages } from '../messages/messages.ts'
import { SelectBox, type Boxes as FormBoxes } from './boxes.tsx'
import { GroundBoxes, StatedBoxes } from './ground-boxes.tsx'
import { useGrounds, type Ground } from './grounds.ts'
import { PersonBoxes } from './person-boxes.tsx'
import { useRecordForm } from './record-form.ts'
import { changeBetween, recordFrom, valuesOf, type Contributed } from './record-values.ts'
import type { ActOnRecord } from './records.ts'

type ModifyProps = Readonly<{ record: Contributed; act: ActOnRecord; onDone: () => void; onCancel: () => void }>

/** 28 CFR 25.5(b): the record as it stands, in boxes. Only what is different afterwards is sent. */
export function ModifyRecord(props: ModifyProps) {
  const grounds = useGrounds()?.find(each => each.category === props.record.category)?.facts
  return grounds === undefined ? null : <ModifyForm {...props} grounds={grounds} />
}

function ModifyForm({
  record,
  act,
  onDone,
  onCancel,
  grounds,
}: ModifyProps & Readonly<{ grounds: readonly Ground[] }>) {
  const { contributor } = useMessages()
  const words = contributor.acts
  const [same, setSame] = useState(false)
  const { boxes, mistakes, problem, attempt, sending, submit } = useRecordForm({
    grounds,
    initial: { ...valuesOf(record, grounds), because: 'corrected' },
    async send(values) {
      const change = changeBetween(record, recordFrom(values, grounds, record))
      setSame(change === undefined)
      if (change === undefined) return undefined
      const declined = await act('modification', { body: { because: values['because'], change } })
      if (declined === undefined) onDone()
      return declined
    },
  })
  return (
    <div className="asking">
      <h3>{words.modify}</h3>
      <p>{words.modifyFollows}</p>
      <ErrorSummary mistakes={mistakes} attempt={attempt} />
      {problem === undefined ? null : <ProblemAlert problem={problem} />}
      {same ? (
        <Alert type="info" role="alert" slim>
          {words.nothingChanged}
        </Alert>
      ) : null}
      <Boxes boxes={boxes} grounds={grounds} category={record.category} onSubmit={submit}>
        <Button type="submit" aria-disabled={sending}>
          {words.modifyYes}
        </Button>
        <Button type="button" outline onClick={onCancel}>
          {words.cancel}
        </Button>
      </Boxes>
    </div>
  )
}

type BoxesProps = Readonly<{
  boxes: FormBoxes
  grounds: readonly Ground[]
  category: string
  onSubmit: () => unknown
  children: ReactNode
}>

function Boxes({ boxes, grounds, category, onSubmit, children }: BoxesProps) {
  const { contributor } = useMessages()
  return (
    <PlainForm onSubmit={onSubmit}>
      <div className="measure">
        <SelectBox
          boxes={boxes}
          name="because"
          label={contributor.acts.because}
          choices={listed(modifyReasons, contributor.modifyReasons)}
        />
      </div>
      <PersonBoxes boxes={boxes} />
      <GroundBoxes boxes={boxes} grounds={grounds} />
      <StatedBoxes boxes={boxes} category={category} />
      <div className="actions">{children}</div>
    </PlainForm>
  )
}
