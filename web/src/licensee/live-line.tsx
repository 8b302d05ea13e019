import { Icon } from '@trussworks/react-uswds'
import { useMessages } from '../messages/messages.ts'
import type { Line } from './follow.ts'

/** Whether news arrives by itself: a page that only looks live would be waited at for nothing. */
export function LiveLine({ line }: Readonly<{ line: Line | undefined }>) {
  const { check } = useMessages()
  const down = line === 'down'
  const Sign = down ? Icon.Warning : Icon.Autorenew
  return (
    <output className={`live ${down ? 'live--down' : ''}`}>
      <Sign aria-hidden="true" focusable={false} />
      {line === undefined ? '' : check.live[line]}
    </output>
  )
}
