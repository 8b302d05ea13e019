import { Button, Icon } from '@trussworks/react-uswds'
import { to } from '../kit/route.ts'
import { useMessages } from '../messages/messages.ts'

/** Under everything that is made to be printed. */
export function PrintActions({ ntn }: Readonly<{ ntn: string }>) {
  const { check } = useMessages()
  return (
    <p className="actions no-print">
      <Button type="button" onClick={() => print()}>
        <Icon.Print aria-hidden="true" focusable={false} className="button-icon" />
        {check.slip.print}
      </Button>
      <a className="usa-button usa-button--outline" href={to('check', ntn)}>
        {check.slip.back}
      </a>
    </p>
  )
}
