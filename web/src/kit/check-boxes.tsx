import { Checkbox, Fieldset, FormGroup } from '@trussworks/react-uswds'
import type { UseFormRegister } from 'react-hook-form'
import type { Typed } from './ask-form.ts'
import type { Choice } from './field.tsx'
import { Wrong } from './field.tsx'

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

const boxOf = (name: string, value: string): string => `${name}-${value}`

/** Those that are ticked, in their order. A form keeps a box as true or false. */
export const tickedIn = <Value extends string>(name: string, all: readonly Value[], values: Typed): readonly Value[] =>
  all.filter(value => String(values[boxOf(name, value)]) === 'true')
