import { Icon } from '@trussworks/react-uswds'
import type { CheckView } from '#contract/check-view.ts'
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
  recheck: Icon.Undo,
} as const satisfies Record<TransactionStatus | 'recheck', unknown>

/** How a check stands for its licensee: an overturned denial either may proceed or needs a new check. */
export const stands = ({ response, status }: Pick<CheckView, 'response' | 'status'>): keyof typeof icons =>
  response === 'recheck' ? response : status

/** The answer as icon, word and color, so that none of the three has to be told apart alone. */
export function StatusWord({ status, size }: Readonly<{ status: keyof typeof icons; size: 'big' | 'small' }>) {
  const { check } = useMessages()
  const Sign = icons[status]
  return (
    <span className={`status status--${status} status--${size}`}>
      <Sign aria-hidden="true" focusable={false} />
      <span>{check.answers[status].word}</span>
    </span>
  )
}
