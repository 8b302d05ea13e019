import { Alert, AlertText } from '@trussworks/react-uswds'
import { useMessages } from '../messages/messages.ts'
import { useMemberNames } from './grounds.ts'

/** What the law asks such a record to say and this one does not. */
export function MissingNote({ missing, category }: Readonly<{ missing: readonly string[]; category: string }>) {
  const { contributor } = useMessages()
  const named = useMemberNames(category)
  if (missing.length === 0) return null
  return (
    <Alert type="warning">
      <AlertText>{contributor.record.missing(missing.length)}</AlertText>
      <ul className="usa-list">
        {missing.map(name => (
          <li key={name}>{named(name)}</li>
        ))}
      </ul>
    </Alert>
  )
}
