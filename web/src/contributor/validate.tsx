import { Button } from '@trussworks/react-uswds'
import type { ValidationList } from '#contract/validations.ts'
import { consultedSources } from '#law/lives/entry.ts'
import { useAskForm, type Typed } from '../kit/ask-form.ts'
import { AskedForm, Asking } from '../kit/asked-form.tsx'
import { CheckBoxes } from '../kit/check-boxes.tsx'
import { listed } from '../kit/choices.ts'
import { ask, isProblem } from '../kit/http.ts'
import { to } from '../kit/route.ts'
import { tickedIn } from '../kit/ticked.ts'
import { useMessages } from '../messages/messages.ts'

const says = ['accurate', 'complete', 'active'] as const

type ValidateProps = Readonly<{
  record: ValidationList['records'][number]
  onDone: (said: string) => Promise<void>
  onCancel: () => void
}>

/** One person’s word on one record: what is said, and whom or what was asked before. */
export function Validate({ record: { nri, ari, version, confirmedBy }, onDone, onCancel }: ValidateProps) {
  const { validations: words } = useMessages()
  const form = useAskForm({
    mistakesIn: values => [
      ...(tickedIn('says', says, values).length === says.length ? [] : [{ id: 'says', message: words.wrongSays }]),
      ...(consultedIn(values).length > 0 ? [] : [{ id: 'consulted', message: words.wrongConsulted }]),
    ],
    async send(values) {
      const body = { version, accurate: true, complete: true, active: true, consulted: consultedIn(values) }
      const answered = await ask(`/v1/entries/${nri}/validation`, { method: 'POST', body })
      if (isProblem(answered)) return answered.problem
      await onDone(confirmedBy === undefined ? words.confirmed(ari) : words.validated(ari))
      return undefined
    },
  })
  const { register, errorOf } = form.boxes
  return (
    <Asking heading={words.asking(ari)}>
      <p>
        {words.follows}{' '}
        <a className="usa-link" href={to('record', nri)}>
          {words.read}
        </a>
      </p>
      <p>{confirmedBy === undefined ? words.first : words.second(confirmedBy)}</p>
      <p>{words.version(version)}</p>
      <AskedForm form={form}>
        <CheckBoxes
          {...{ name: 'says', legend: words.says, register, error: errorOf('says') }}
          choices={says.map(value => ({ value, label: words[value] }))}
        />
        <CheckBoxes
          {...{ name: 'consulted', legend: words.consulted, register, error: errorOf('consulted') }}
          choices={listed(consultedSources, words.sources)}
        />
        <div className="actions">
          <Button type="submit" aria-disabled={form.sending}>
            {confirmedBy === undefined ? words.submitFirst : words.submitSecond}
          </Button>
          <Button type="button" outline onClick={onCancel}>
            {words.cancel}
          </Button>
        </div>
      </AskedForm>
    </Asking>
  )
}

const consultedIn = (values: Typed) => tickedIn('consulted', consultedSources, values)
