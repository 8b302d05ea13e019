import { Button } from '@trussworks/react-uswds'
import { useForm } from 'react-hook-form'
import { ErrorSummary } from '../kit/error-summary.tsx'
import { PlainForm } from '../kit/plain-form.tsx'
import { ProblemAlert } from '../kit/problem-alert.tsx'
import { useMessages } from '../messages/messages.ts'
import { useAct } from './act.ts'
import { AddressBoxes } from './address-boxes.tsx'
import { addressMistake } from './inquiry-mistakes.ts'
import { addressFrom, emptyAddress, type AddressValues } from './inquiry-values.ts'

/** The transferee's address, given after the answer. Asked only while it would help, and never insisted on. */
export function LateAddress({ ntn }: Readonly<{ ntn: string }>) {
  const { check, inquiry } = useMessages()
  const words = check.address
  const { problem, busy, act } = useAct(ntn)
  const { register, handleSubmit, formState } = useForm<AddressValues>({
    defaultValues: emptyAddress,
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
    resolver: values => {
      const found = Object.entries(addressMistake(values, inquiry))
      const nothing = values.street.trim() === '' ? [['street', inquiry.wrong.address] as const] : []
      const mistakes = found.length === 0 ? nothing : found
      const errors = Object.fromEntries(mistakes.map(([box, message]) => [box, { type: 'mistake', message }]))
      return mistakes.length === 0 ? { values, errors: {} } : { values: {}, errors }
    },
  })
  const errorOf = (box: keyof AddressValues) => formState.errors[box]?.message
  const mistakes = (['street', 'zip'] as const).flatMap(id => {
    const message = errorOf(id)
    return message === undefined ? [] : [{ id, message }]
  })
  const give = async (values: AddressValues) => void (await act('PUT', 'address', { address: addressFrom(values) }))
  return (
    <details className="fold">
      <summary>{words.heading}</summary>
      <p className="measure">{words.intro}</p>
      <ErrorSummary mistakes={mistakes} attempt={formState.submitCount} />
      {problem === undefined ? null : <ProblemAlert problem={problem} />}
      <PlainForm onSubmit={handleSubmit(give)}>
        <AddressBoxes register={register} errorOf={errorOf} />
        <Button type="submit" aria-disabled={busy}>
          {words.submit}
        </Button>
      </PlainForm>
    </details>
  )
}
