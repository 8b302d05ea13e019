import { Button } from '@trussworks/react-uswds'
import { useWatch } from 'react-hook-form'
import { ErrorSummary } from '../kit/error-summary.tsx'
import { Page } from '../kit/page.tsx'
import { PlainForm } from '../kit/plain-form.tsx'
import { ProblemAlert } from '../kit/problem-alert.tsx'
import { useMessages } from '../messages/messages.ts'
import { useInquiryForm } from './inquiry-form.ts'
import { moreBoxes } from './inquiry-values.ts'
import { AddressFields, CitizenshipFields, MoreFields } from './optional-fields.tsx'
import { ReadBack } from './read-back.tsx'
import type { Starting } from './start-check.ts'
import { TransfereeFields, TransferFields } from './transferee-fields.tsx'

/** The one form for a check. What was typed lives in these boxes and is gone with them. */
export function NewCheck() {
  const { inquiry } = useMessages()
  const { boxes, control, mistakes, attempt, state, submit, sendAgain } = useInquiryForm()
  const [country, second] = useWatch({ control, name: ['country', 'second'] })
  return (
    <Page heading={inquiry.heading}>
      <p className="usa-intro">{inquiry.intro}</p>
      <p className="measure">{inquiry.required}</p>
      <ErrorSummary mistakes={mistakes} attempt={attempt} />
      {state.problem === undefined || mistakes.length > 0 ? null : <ProblemAlert problem={state.problem} />}
      <PlainForm onSubmit={submit}>
        <fieldset className="plain" disabled={state.locked}>
          <TransfereeFields boxes={boxes} />
          <TransferFields boxes={boxes} />
          <MoreFields boxes={boxes} open={moreBoxes.some(box => boxes.errorOf(box) !== undefined)} />
          <CitizenshipFields boxes={boxes} foreign={country !== 'US' || !['', 'US'].includes(second)} />
          <AddressFields boxes={boxes} />
        </fieldset>
        <ReadBack control={control} />
        <Send state={state} sendAgain={sendAgain} />
      </PlainForm>
    </Page>
  )
}

/** While nobody knows whether the check was begun, only the very same can be sent. */
function Send({ state, sendAgain }: Readonly<{ state: Starting; sendAgain: () => void }>) {
  const { inquiry } = useMessages()
  const { sending, locked } = state
  if (!locked) {
    return (
      <Button type="submit" size="big" aria-disabled={sending}>
        {sending ? inquiry.sending : inquiry.submit}
      </Button>
    )
  }
  return (
    <>
      <p className="measure">{inquiry.sendAgainWhy}</p>
      <Button type="button" size="big" aria-disabled={sending} onClick={sendAgain}>
        {sending ? inquiry.sending : inquiry.sendAgain}
      </Button>
    </>
  )
}
