import { Fieldset } from '@trussworks/react-uswds'
import { firearmTypes, races, sexes, states } from '#law/words.ts'
import { choicesOf, listed } from '../kit/choices.ts'
import { DateBoxes } from '../kit/date-boxes.tsx'
import { useMessages } from '../messages/messages.ts'
import { SelectBox, TextBox, type Boxes } from './inquiry-boxes.tsx'

/** 28 CFR 25.7(a): name, sex, race, complete date of birth, state of residence. Nothing else is needed about the person. */
export function TransfereeFields({ boxes }: Readonly<{ boxes: Boxes }>) {
  const { inquiry, terms } = useMessages()
  const { register, errorOf } = boxes
  return (
    <Fieldset legend={inquiry.transferee.legend} legendStyle="large">
      <div className="row">
        <TextBox boxes={boxes} name="last" label={inquiry.last} />
        <TextBox boxes={boxes} name="first" label={inquiry.first} />
        <TextBox boxes={boxes} name="middle" label={inquiry.middle} optional hint={inquiry.middleHint} />
        <TextBox
          boxes={boxes}
          name="suffix"
          label={inquiry.suffix}
          optional
          hint={inquiry.suffixHint}
          className="narrow"
        />
      </div>
      <div className="row">
        <DateBoxes
          legend={inquiry.born}
          hint={inquiry.bornHint}
          error={errorOf('month')}
          boxes={{ month: register('month'), day: register('day'), year: register('year') }}
        />
        <SelectBox boxes={boxes} name="sex" label={inquiry.sex} choices={listed(sexes, terms.sexes)} />
        <SelectBox boxes={boxes} name="race" label={inquiry.race} choices={listed(races, terms.races)} />
        <SelectBox
          boxes={boxes}
          name="state"
          label={inquiry.state}
          hint={inquiry.stateHint}
          choices={listed(states, terms.states)}
        />
      </div>
    </Fieldset>
  )
}

/** What the check is for. 28 CFR 25.7 asks for no make, model or serial number, and there is no box for one. */
export function TransferFields({ boxes }: Readonly<{ boxes: Boxes }>) {
  const { inquiry, terms } = useMessages()
  return (
    <Fieldset legend={inquiry.transfer.legend} legendStyle="large">
      <div className="row">
        <SelectBox
          boxes={boxes}
          name="purpose"
          label={inquiry.transfer.purpose}
          choices={choicesOf(terms.purposes)}
          initial
        />
        <SelectBox
          boxes={boxes}
          name="firearm"
          label={inquiry.transfer.firearm}
          choices={listed(firearmTypes, terms.firearms)}
        />
      </div>
    </Fieldset>
  )
}
