import { useForm } from 'react-hook-form'
import type { Mistake } from '../kit/error-summary.tsx'
import { useMessages } from '../messages/messages.ts'
import { mistakesAt, mistakesIn } from './inquiry-mistakes.ts'
import { boxesInOrder, emptyInquiry, type InquiryBox, type InquiryValues } from './inquiry-values.ts'
import { useStartCheck } from './start-check.ts'

/** The form for a check: what is in its boxes, what is wrong with it by our own look and by the server's, and sending it. */
export function useInquiryForm() {
  const { inquiry } = useMessages()
  const { register, handleSubmit, control, setError, formState } = useForm<InquiryValues>({
    defaultValues: emptyInquiry,
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
    resolver: values => {
      const mistakes = Object.entries(mistakesIn(values, Temporal.Now.plainDateISO(), inquiry))
      const errors = Object.fromEntries(mistakes.map(([box, message]) => [box, { type: 'mistake', message }]))
      return mistakes.length === 0 ? { values, errors: {} } : { values: {}, errors }
    },
  })
  const { state, start, sendAgain } = useStartCheck(pointers => {
    for (const [box, message] of Object.entries(mistakesAt(pointers, inquiry))) {
      setError(box as InquiryBox, { type: 'server', message })
    }
  })
  const errorOf = (box: InquiryBox) => formState.errors[box]?.message
  const mistakes = boxesInOrder.flatMap((id): readonly Mistake[] => {
    const message = errorOf(id)
    return message === undefined ? [] : [{ id, message }]
  })
  const { submitCount: attempt } = formState
  return { boxes: { register, errorOf }, control, mistakes, attempt, state, submit: handleSubmit(start), sendAgain }
}
