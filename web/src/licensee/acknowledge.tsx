import { useQuery } from '@tanstack/react-query'
import { isProblem } from '../kit/http.ts'
import { useMessages } from '../messages/messages.ts'
import { useLicensee } from './licensee.ts'

/** Says to the system that the answer was shown, by itself. It is evidence that it arrived, and nothing waits for it. */
export function AcknowledgeOnSight({ ntn }: Readonly<{ ntn: string }>) {
  const { check } = useMessages()
  const { ask } = useLicensee()
  const { data } = useQuery({
    queryKey: ['acknowledged', ntn],
    queryFn: () => ask(`/v1/checks/${ntn}/acknowledgement`, { method: 'POST' }),
    staleTime: Infinity,
  })
  return <output className="live">{data === undefined || isProblem(data) ? '' : check.live.acknowledged}</output>
}
