import { Button } from '@trussworks/react-uswds'
import type { CertificationShown } from '#contract/certifications.ts'
import { certifiedEfforts, type ContributorKind } from '#law/lives/contributor.ts'
import { useAskForm } from '../kit/ask-form.ts'
import { AskedForm, Asking } from '../kit/asked-form.tsx'
import { CheckBoxes } from '../kit/check-boxes.tsx'
import { listed } from '../kit/choices.ts'
import { spokenDate } from '../kit/dates.ts'
import { ask, isProblem } from '../kit/http.ts'
import { useLocale, useMessages } from '../messages/messages.ts'
import { LinesBox, SelectBox, TextBox, type Boxes } from './boxes.tsx'
import { statementFrom, statementMistakes, typedFrom } from './certified-values.ts'

type StateProps = Readonly<{
  period: CertificationShown
  kind: ContributorKind
  onDone: (said: string) => Promise<void>
  onCancel: () => void
}>

/** The first person’s part: what the agency certifies, in its own numbers. */
export function StateIt({ period, kind, onDone, onCancel }: StateProps) {
  const messages = useMessages()
  const { certifications, contributor } = messages
  const words = certifications.statement
  const locale = useLocale()
  const isState = kind === 'state-with-waiver'
  const form = useAskForm({
    initial: typedFrom(period.statement),
    mistakesIn: values => statementMistakes(values, isState, certifications.wrong),
    async send(values) {
      const body = { from: period.from, statement: statementFrom(values, isState) }
      const answered = await ask('/v1/certifications', { method: 'POST', body })
      if (isProblem(answered)) return answered.problem
      await onDone(words.saved)
      return undefined
    },
  })
  const { boxes, sending } = form
  return (
    <Asking
      heading={words.heading(
        certifications.period(spokenDate(period.from, locale), spokenDate(period.through, locale)),
      )}
    >
      <p>{words.intro}</p>
      <AskedForm form={form}>
        <SelectBox
          {...{ boxes, name: 'complies', label: words.complies }}
          choices={[
            { value: 'yes', label: contributor.yes },
            { value: 'no', label: contributor.no },
          ]}
        />
        {isState ? (
          <TextBox boxes={boxes} name="available" label={words.available} numeric />
        ) : (
          <OfFederal boxes={boxes} />
        )}
        <div className="actions">
          <Button type="submit" aria-disabled={sending}>
            {words.submit}
          </Button>
          <Button type="button" outline onClick={onCancel}>
            {certifications.close}
          </Button>
        </div>
      </AskedForm>
    </Asking>
  )
}

function OfFederal({ boxes }: Readonly<{ boxes: Boxes }>) {
  const { certifications } = useMessages()
  const words = certifications.statement
  const { register, errorOf } = boxes
  const choices = listed(certifiedEfforts, certifications.efforts)
  return (
    <>
      <TextBox boxes={boxes} name="records" label={words.records} numeric />
      <LinesBox boxes={boxes} name="provided" label={words.provided} hint={words.providedHint} />
      <TextBox boxes={boxes} name="untransmitted" label={words.untransmitted} numeric />
      <CheckBoxes
        {...{ name: 'completeness', legend: words.completeness, choices, register, error: errorOf('completeness') }}
      />
      <CheckBoxes
        {...{ name: 'monitoring', legend: words.monitoring, choices, register, error: errorOf('monitoring') }}
      />
    </>
  )
}
