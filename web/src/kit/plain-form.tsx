import { Form } from '@trussworks/react-uswds'
import type { ReactNode, SubmitEvent } from 'react'

/**
 * A form whose answers this page looks at itself: the browser neither judges them in its own words, nor keeps them to offer
 * them to the next customer, nor sends them anywhere.
 */
export function PlainForm({
  onSubmit,
  className = 'inquiry',
  children,
}: Readonly<{ onSubmit: (event: SubmitEvent<HTMLFormElement>) => unknown; className?: string; children: ReactNode }>) {
  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    void onSubmit(event)
  }
  return (
    <Form className={className} noValidate autoComplete="off" onSubmit={submit}>
      {children}
    </Form>
  )
}
