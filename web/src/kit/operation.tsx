import { Alert, AlertText } from '@trussworks/react-uswds'
import { useQuery } from '@tanstack/react-query'
import { useMessages } from '../messages/messages.ts'
import { ask, isProblem, type Answered } from './http.ts'

const everyMinute = 60_000

type Status = Readonly<{ inOperation: boolean; sources: readonly Readonly<{ downSince?: string }>[] }>

/** Says when the system, or a part of it, is down, before somebody fills in a form for nothing. Else it is nothing. */
export function Operation() {
  const { shell } = useMessages()
  const { data } = useQuery({
    queryKey: ['status'],
    queryFn: ({ signal }): Promise<Answered<Status>> => ask('/v1/status', { signal }),
    refetchInterval: everyMinute,
  })
  if (data === undefined || isProblem(data)) return null
  const { inOperation, sources } = data.body
  if (inOperation && sources.every(({ downSince }) => downSince === undefined)) return null
  return (
    <div aria-live="polite">
      <Alert type={inOperation ? 'warning' : 'error'} slim>
        <AlertText>{inOperation ? shell.status.limited : shell.status.down}</AlertText>
      </Alert>
    </div>
  )
}
