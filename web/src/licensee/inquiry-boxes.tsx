import type { UseFormRegister } from 'react-hook-form'
import { type Choice, SelectField, TextField, type Question } from '../kit/field.tsx'
import type { InquiryBox, InquiryValues } from './inquiry-values.ts'

/** How the parts of the form reach its boxes and what is wrong with them. */
export type Boxes = Readonly<{
  register: UseFormRegister<InquiryValues>
  errorOf: (box: InquiryBox) => string | undefined
}>

type Words = Omit<Question, 'id' | 'error'>
type BoxProps = Readonly<{ boxes: Boxes; name: InquiryBox }> & Words

export function TextBox({ boxes, name, numeric, ...words }: BoxProps & Readonly<{ numeric?: true }>) {
  const question = { id: name, error: boxes.errorOf(name), ...words }
  return (
    <TextField question={question} {...boxes.register(name)} {...(numeric === true ? { inputMode: 'numeric' } : {})} />
  )
}

export function SelectBox({
  boxes,
  name,
  choices,
  initial,
  ...words
}: BoxProps & Readonly<{ choices: readonly Choice[]; initial?: true }>) {
  const question = { id: name, error: boxes.errorOf(name), ...words }
  return (
    <SelectField
      question={question}
      choices={choices}
      {...boxes.register(name)}
      {...(initial === true ? { initial } : {})}
    />
  )
}
