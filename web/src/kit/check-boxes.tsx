import { Checkbox, Fieldset, FormGroup } from '@trussworks/react-uswds'
import type { UseFormRegister } from 'react-hook-form'
import type { Choice } from './field.tsx'
import { Wrong } from './field.tsx'
import { boxOf } from './ticked.ts'

type CheckBoxesProps = Readonly<{
  /** Each box is named by it and by its own value. */
  name: string
  legend: string
  choices: readonly Choice[]
  register: UseFormRegister<Record<string, string>>
  error: string | undefined
}>

/** Some of a few things, each ticked by itself. */
export function CheckBoxes({ name, legend, choices, register, error }: CheckBoxesProps) {
  const wrong = error !== undefined
  return (
    <FormGroup error={wrong}>
      <Fieldset legend={legend} id={name} tabIndex={-1} {...(wrong ? { 'aria-describedby': `${name}-error` } : {})}>
        {wrong ? <Wrong id={name}>{error}</Wrong> : null}
        {choices.map(({ value, label }) => {
          const { ref, ...box } = register(boxOf(name, value))
          return <Checkbox key={value} id={boxOf(name, value)} label={label} inputRef={ref} {...box} />
        })}
      </Fieldset>
    </FormGroup>
  )
}
