import type { UseFormRegister } from 'react-hook-form'
import { DateBoxes } from '../kit/date-boxes.tsx'
import { LinesField, SelectField, TextField, type Choice, type Question } from '../kit/field.tsx'
import { useMessages } from '../messages/messages.ts'
import type { Values } from './record-values.ts'

/** How the parts of the form reach its boxes, and what is wrong with them. */
export type Boxes = Readonly<{
  register: UseFormRegister<Record<string, string>>
  errorOf: (box: string) => string | undefined
  values: Values
}>

type Words = Omit<Question, 'id' | 'error'>
type BoxProps = Readonly<{ boxes: Boxes; name: string }> & Words

export function TextBox({ boxes, name, numeric, ...words }: BoxProps & Readonly<{ numeric?: true }>) {
  const question = { id: name, error: boxes.errorOf(name), ...words }
  return (
    <TextField question={question} {...boxes.register(name)} {...(numeric === true ? { inputMode: 'numeric' } : {})} />
  )
}

export function LinesBox({ boxes, name, ...words }: BoxProps) {
  return <LinesField question={{ id: name, error: boxes.errorOf(name), ...words }} {...boxes.register(name)} />
}

export function SelectBox({ boxes, name, choices, ...words }: BoxProps & Readonly<{ choices: readonly Choice[] }>) {
  const question = { id: name, error: boxes.errorOf(name), ...words }
  return <SelectField question={question} choices={choices} {...boxes.register(name)} />
}

/** A day in three boxes. */
export function DayBox({ boxes, name, label, hint, optional }: BoxProps & Readonly<{ hint: string }>) {
  const { inquiry } = useMessages()
  const box = (part: string) => boxes.register(`${name}-${part}`)
  return (
    <DateBoxes
      legend={optional === true ? `${label} (${inquiry.optional})` : label}
      hint={hint}
      error={boxes.errorOf(`${name}-month`)}
      boxes={{ month: box('month'), day: box('day'), year: box('year') }}
    />
  )
}

/** The parts of one name, as whoever writes the form has them on paper. */
export function NameBoxes({ boxes }: Readonly<{ boxes: Boxes }>) {
  const { inquiry } = useMessages()
  return (
    <div className="row">
      <TextBox boxes={boxes} name="last" label={inquiry.last} />
      <TextBox boxes={boxes} name="first" label={inquiry.first} />
      <TextBox boxes={boxes} name="middle" label={inquiry.middle} optional />
      <TextBox boxes={boxes} name="suffix" label={inquiry.suffix} optional className="narrow" />
    </div>
  )
}
