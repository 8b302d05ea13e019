import { Button, Fieldset } from '@trussworks/react-uswds'
import type { AppealFileShown } from '#contract/appeal-file.ts'
import { races, sexes, states } from '#law/words.ts'
import { DayBox, LinesBox, NameBoxes, SelectBox, TextBox, type Boxes } from '../contributor/boxes.tsx'
import { useAskForm } from '../kit/ask-form.ts'
import { AskedForm } from '../kit/asked-form.tsx'
import { CheckBoxes } from '../kit/check-boxes.tsx'
import { listed } from '../kit/choices.ts'
import { countries } from '../kit/countries.ts'
import { ask, isProblem } from '../kit/http.ts'
import { useLocale, useMessages } from '../messages/messages.ts'
import { applicationFrom, mistakesInApplication, papers } from './application-values.ts'

/** An application as it came by mail. What has to be there is the law's to say; what the paper cannot lack is asked for here already. */
export function EnterApplication({ entered }: Readonly<{ entered: (upin: string) => void }>) {
  const { enter } = useMessages().appealFiles
  const form = useAskForm({
    initial: { citizenship: 'US' },
    mistakesIn: values => mistakesInApplication(values, enter.wrong),
    async send(values) {
      const answered = await ask<AppealFileShown>('/v1/appeal-files', { method: 'POST', body: applicationFrom(values) })
      if (isProblem(answered)) return answered.problem
      entered(answered.body.upin)
      return undefined
    },
  })
  const { boxes, sending } = form
  return (
    <section className="record-part" aria-labelledby="enter-application">
      <h2 id="enter-application">{enter.heading}</h2>
      <p className="measure">{enter.intro}</p>
      <AskedForm form={form} className="inquiry">
        <PersonBoxes boxes={boxes} />
        <AddressBoxes boxes={boxes} />
        <LinesBox boxes={boxes} name="reason" label={enter.reason} />
        <TextBox boxes={boxes} name="ntns" label={enter.ntns} hint={enter.ntnsHint} optional />
        <DayBox boxes={boxes} name="consent" label={enter.consent} hint={enter.dayHint} />
        <CheckBoxes
          {...{ name: 'paper', legend: enter.paper, choices: listed(papers, enter.papers) }}
          register={boxes.register}
          error={boxes.errorOf('paper')}
        />
        <Button type="submit" aria-disabled={sending}>
          {enter.submit}
        </Button>
      </AskedForm>
    </section>
  )
}

type Part = Readonly<{ boxes: Boxes }>

function PersonBoxes({ boxes }: Part) {
  const { inquiry, terms, appealFiles } = useMessages()
  const { enter, one } = appealFiles
  const locale = useLocale()
  return (
    <Fieldset legend={one.person}>
      <NameBoxes boxes={boxes} />
      <div className="row">
        <DayBox boxes={boxes} name="born" label={inquiry.born} hint={inquiry.bornHint} />
        <TextBox boxes={boxes} name="birthplace" label={enter.birthplace} />
        <SelectBox boxes={boxes} name="sex" label={inquiry.sex} choices={listed(sexes, terms.sexes)} />
        <SelectBox boxes={boxes} name="race" label={inquiry.race} choices={listed(races, terms.races)} />
        <SelectBox boxes={boxes} name="state" label={inquiry.state} choices={listed(states, terms.states)} />
        <SelectBox boxes={boxes} name="citizenship" label={enter.citizenship} choices={countries(locale)} />
        <TextBox boxes={boxes} name="alien" label={enter.alien} hint={enter.alienHint} optional />
      </div>
    </Fieldset>
  )
}

function AddressBoxes({ boxes }: Part) {
  const { appealFiles, terms } = useMessages()
  const words = appealFiles.enter.address
  return (
    <Fieldset legend={words.heading}>
      <div className="row">
        <TextBox boxes={boxes} name="street" label={words.street} className="wide" />
        <TextBox boxes={boxes} name="city" label={words.city} />
        <SelectBox boxes={boxes} name="addressState" label={words.state} choices={listed(states, terms.states)} />
        <TextBox boxes={boxes} name="zip" label={words.zip} className="narrow" />
      </div>
    </Fieldset>
  )
}
