import { Fieldset } from '@trussworks/react-uswds'
import { choicesOf } from '../kit/choices.ts'
import { countries } from '../kit/countries.ts'
import { useLocale, useMessages } from '../messages/messages.ts'
import { AddressBoxes } from './address-boxes.tsx'
import { SelectBox, TextBox, type Boxes } from './inquiry-boxes.tsx'

/** 28 CFR 25.7(b): what rules out somebody else's record. Folded away, because it is never required. */
export function MoreFields({ boxes, open }: Readonly<{ boxes: Boxes; open: boolean }>) {
  const { inquiry, terms } = useMessages()
  const words = inquiry.more
  return (
    <details className="fold" open={open}>
      <summary>{words.heading}</summary>
      <p className="measure">{words.intro}</p>
      <div className="row">
        <TextBox boxes={boxes} name="ssn" label={words.ssn} hint={words.ssnHint} numeric />
        <TextBox boxes={boxes} name="birthplace" label={words.birthplace} hint={words.birthplaceHint} />
        <TextBox boxes={boxes} name="upin" label={words.upin} hint={words.upinHint} />
        <TextBox boxes={boxes} name="number" label={words.number} hint={words.numberHint} />
      </div>
      <div className="row">
        <TextBox boxes={boxes} name="feet" label={words.feet} hint={words.heightHint} numeric className="narrow" />
        <TextBox boxes={boxes} name="inches" label={words.inches} numeric className="narrow" />
        <TextBox boxes={boxes} name="weight" label={words.weight} numeric className="narrow" />
        <SelectBox boxes={boxes} name="eyes" label={words.eyes} choices={choicesOf(terms.eyes)} />
        <SelectBox boxes={boxes} name="hair" label={words.hair} choices={choicesOf(terms.hair)} />
      </div>
    </details>
  )
}

/** Anyone who is not a citizen is also looked up in immigration records, which need one number more. */
export function CitizenshipFields({ boxes, foreign }: Readonly<{ boxes: Boxes; foreign: boolean }>) {
  const { inquiry } = useMessages()
  const words = inquiry.citizenship
  const choices = countries(useLocale())
  return (
    <Fieldset legend={words.heading} legendStyle="large">
      <div className="row">
        <SelectBox boxes={boxes} name="country" label={words.country} choices={choices} initial />
        <SelectBox boxes={boxes} name="second" label={words.second} choices={choices} optional />
        {foreign ? <TextBox boxes={boxes} name="alien" label={words.alien} hint={words.alienHint} /> : null}
      </div>
    </Fieldset>
  )
}

/** Asked, and never a condition: it decides which authority can be asked or told, and nothing else. */
export function AddressFields({ boxes }: Readonly<{ boxes: Boxes }>) {
  const { inquiry } = useMessages()
  return (
    <Fieldset legend={inquiry.address.heading} legendStyle="large">
      <p className="measure">{inquiry.address.intro}</p>
      <AddressBoxes register={box => boxes.register(box)} errorOf={boxes.errorOf} />
    </Fieldset>
  )
}
