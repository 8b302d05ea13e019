import { Button } from '@trussworks/react-uswds'
import type { ChallengeView } from '#contract/challenge.ts'
import { claimKinds } from '#law/lives/challenge.ts'
import { useAskForm, type Typed } from '../kit/ask-form.ts'
import { AskedForm } from '../kit/asked-form.tsx'
import { listed } from '../kit/choices.ts'
import { LinesField, SelectField, TextField } from '../kit/field.tsx'
import type { Problem } from '../kit/http.ts'
import { useMessages } from '../messages/messages.ts'

type SayProps = Readonly<{
  records: ChallengeView['records']
  say: (claim: object) => Promise<Problem | undefined>
}>

/** What is wrong with which record, and what shows it. */
export function SayWhatIsWrong({ records, say }: SayProps) {
  const { challenge: words } = useMessages()
  const { say: asks, wrong, claims, needs, records: named } = words
  const form = useAskForm({
    mistakesIn: ({ kind = '', statement = '' }) => [
      ...(kind === '' ? [{ id: 'kind', message: wrong.kind }] : []),
      ...(statement.trim() === '' ? [{ id: 'statement', message: wrong.statement }] : []),
    ],
    send: values => say(claimIn(values)),
  })
  const { register, errorOf } = form.boxes
  const chosen = claimKinds.find(kind => kind === form.watch('kind'))
  return (
    <section className="record-part" aria-labelledby="say">
      <h2 id="say">{asks.heading}</h2>
      <p className="measure">{asks.intro}</p>
      <AskedForm form={form}>
        <SelectField
          question={{ id: 'kind', label: asks.kind, error: errorOf('kind') }}
          choices={listed(claimKinds, claims)}
          {...register('kind')}
        />
        {chosen === undefined ? null : <p>{needs[chosen]}</p>}
        {records.length > 1 ? (
          <SelectField
            question={{ id: 'record', label: asks.record }}
            choices={[
              { value: '', label: asks.all },
              ...records.map(({ record }) => ({ value: String(record), label: named.one(record) })),
            ]}
            initial
            {...register('record')}
          />
        ) : null}
        <LinesField
          question={{ id: 'statement', label: asks.statement, hint: asks.statementHint, error: errorOf('statement') }}
          {...register('statement')}
        />
        <TextField
          question={{ id: 'document', label: asks.document, hint: asks.documentHint, optional: true }}
          {...register('document')}
        />
        <Button type="submit" aria-disabled={form.sending}>
          {asks.submit}
        </Button>
      </AskedForm>
    </section>
  )
}

/** What is typed in several lines is sent as one. */
function claimIn({ kind, record = '', statement = '', document = '' }: Typed): object {
  const reference = document.trim()
  return {
    claims: [{ kind, ...(record === '' ? {} : { record: Number(record) }) }],
    statement: statement.trim().replaceAll(/\s+/g, ' '),
    documents: reference === '' ? [] : [{ kind: 'other', reference }],
  }
}
