import { Alert, AlertHeading } from '@trussworks/react-uswds'
import { useMessages } from '../messages/messages.ts'
import { useFocusOnSight } from './focus.ts'
import { moveTo } from './move-to.ts'

export type Mistake = Readonly<{ id: string; message: string }>
type Mistakes = Readonly<{ mistakes: readonly Mistake[] }>

/** Says at the top what has to be put right, each with a link to its box. Takes the focus at every attempt that failed. */
export const ErrorSummary = ({ mistakes, attempt }: Mistakes & Readonly<{ attempt: number }>) =>
  mistakes.length === 0 ? null : <Summary key={attempt} mistakes={mistakes} />

function Summary({ mistakes }: Mistakes) {
  const { shell } = useMessages()
  const ref = useFocusOnSight<HTMLDivElement>()
  return (
    <div ref={ref} tabIndex={-1} className="error-summary">
      <Alert type="error" role="alert">
        <AlertHeading level="h2">{shell.errors.heading(mistakes.length)}</AlertHeading>
        <ul className="usa-list">
          {mistakes.map(({ id, message }) => (
            <li key={id}>
              <a className="usa-link" href={`#${id}`} onClick={event => moveTo(event, id)}>
                {message}
              </a>
            </li>
          ))}
        </ul>
      </Alert>
    </div>
  )
}
