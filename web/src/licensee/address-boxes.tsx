import type { UseFormRegisterReturn } from 'react-hook-form'
import { states } from '#law/words.ts'
import { choicesOf, listed } from '../kit/choices.ts'
import { SelectField, TextField } from '../kit/field.tsx'
import { useMessages } from '../messages/messages.ts'
import type { AddressValues } from './inquiry-values.ts'

type Box = keyof AddressValues

/** The six boxes of an address, in the form for a check and by themselves. */
export function AddressBoxes({
  register,
  errorOf,
}: Readonly<{ register: (box: Box) => UseFormRegisterReturn; errorOf: (box: Box) => string | undefined }>) {
  const { inquiry, terms } = useMessages()
  const words = inquiry.address
  const question = (id: Box, label: string, className = '') => ({ id, label, className, error: errorOf(id) })
  const cityLimits = choicesOf({ yes: words.yes, no: words.no, unknown: words.notKnown })
  return (
    <div className="row">
      <TextField question={question('street', words.street, 'wide')} {...register('street')} />
      <TextField question={question('city', words.city)} {...register('city')} />
      <TextField question={question('county', words.county)} {...register('county')} />
      <SelectField
        question={question('addressState', words.state)}
        choices={listed(states, terms.states)}
        {...register('addressState')}
      />
      <TextField question={question('zip', words.zip, 'narrow')} {...register('zip')} />
      <SelectField
        question={question('cityLimits', words.cityLimits)}
        choices={cityLimits}
        {...register('cityLimits')}
      />
    </div>
  )
}
