import { Fieldset } from '@trussworks/react-uswds'
import { races, sexes, states } from '#law/words.ts'
import { choicesOf, listed } from '../kit/choices.ts'
import { useMessages } from '../messages/messages.ts'
import { DayBox, NameBoxes, SelectBox, TextBox, type Boxes } from './boxes.tsx'

/** Whom the record is about: name, date of birth and sex are needed (28 CFR 25.4), and everything else keeps others out. */
export function PersonBoxes({ boxes }: Readonly<{ boxes: Boxes }>) {
  const { contributor, inquiry, terms } = useMessages()
  const words = contributor.enter
  return (
    <Fieldset legend={words.person} legendStyle="large">
      <p className="measure">{words.personHint}</p>
      <NameBoxes boxes={boxes} />
      <div className="row">
        <DayBox boxes={boxes} name="born" label={inquiry.born} hint={inquiry.bornHint} />
        <SelectBox boxes={boxes} name="sex" label={inquiry.sex} choices={listed(sexes, terms.sexes)} />
        <SelectBox boxes={boxes} name="race" label={inquiry.race} choices={listed(races, terms.races)} optional />
        <SelectBox boxes={boxes} name="state" label={inquiry.state} choices={listed(states, terms.states)} optional />
      </div>
      <MoreBoxes boxes={boxes} />
    </Fieldset>
  )
}

function MoreBoxes({ boxes }: Readonly<{ boxes: Boxes }>) {
  const { contributor, inquiry, terms } = useMessages()
  const { enter } = contributor
  const words = inquiry.more
  return (
    <>
      <div className="row">
        <TextBox boxes={boxes} name="ssn" label={words.ssn} optional numeric />
        <TextBox boxes={boxes} name="number" label={enter.number} hint={enter.numberHint} optional />
        <TextBox boxes={boxes} name="birthplace" label={words.birthplace} optional />
      </div>
      <div className="row">
        <TextBox boxes={boxes} name="aliasLast" label={enter.aliasLast} optional />
        <TextBox boxes={boxes} name="aliasFirst" label={enter.aliasFirst} optional />
      </div>
      <div className="row">
        <TextBox boxes={boxes} name="feet" label={words.feet} optional numeric className="narrow" />
        <TextBox boxes={boxes} name="inches" label={words.inches} optional numeric className="narrow" />
        <TextBox boxes={boxes} name="weight" label={words.weight} optional numeric className="narrow" />
        <SelectBox boxes={boxes} name="eyes" label={words.eyes} choices={choicesOf(terms.eyes)} optional />
        <SelectBox boxes={boxes} name="hair" label={words.hair} choices={choicesOf(terms.hair)} optional />
      </div>
    </>
  )
}
