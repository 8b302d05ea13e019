import { Icon } from '@trussworks/react-uswds'
import type { TransactionStatus } from '#law/lives/transaction.ts'
import { useMessages } from '../messages/messages.ts'

const icons = {
  researching: Icon.Search,
  proceed: Icon.CheckCircle,
  delayed: Icon.Schedule,
  lapsed: Icon.Schedule,
  denied: Icon.DoNotDisturb,
  cancelled: Icon.RemoveCircle,
  'with-poc': Icon.AccountBalance,
  presumed: Icon.AccountBalance,
  overturned: Icon.Undo,
} as const satisfies Record<TransactionStatus, unknown>

/** The answer as icon, word and color, so that none of the three has to be told apart alone. */
export function StatusWord({ status, size }: Readonly<{ status: TransactionStatus; size: 'big' | 'small' }>) {
  const { check } = useMessages()
  const Sign = icons[status]
  return (
    <span className={`status status--${status} status--${size}`}>
      <Sign aria-hidden="true" focusable={false} />
      <span>{check.answers[status].word}</span>
    </span>
  )
}
