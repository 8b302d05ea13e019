import { useAskForm } from '../kit/ask-form.ts'
import type { Problem } from '../kit/http.ts'
import { useMessages } from '../messages/messages.ts'
import type { Ground } from './grounds.ts'
import { mistakesAt, mistakesIn } from './mistakes.ts'
import type { Values } from './record-values.ts'

type Form = Readonly<{
  grounds: readonly Ground[]
  initial: Values
  /** Resolves to why it was declined, or to nothing. */
  send: (values: Values) => Promise<Problem | undefined>
}>

/** A form about a record: what is wrong with its boxes by our own look and by the server's, and what was declined as a whole. */
export function useRecordForm({ grounds, initial, send }: Form) {
  const messages = useMessages()
  return useAskForm({
    initial,
    send,
    mistakesIn: values => mistakesIn(values, messages),
    mistakesAt: declined => mistakesAt(declined, grounds, messages.contributor),
  })
}
