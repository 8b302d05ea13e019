import { FormGroup, Label, Select, Textarea, TextInput } from '@trussworks/react-uswds'
import type { ComponentProps, ReactNode } from 'react'
import { useMessages } from '../messages/messages.ts'

/** What every question has: its words, and what is wrong with the answer, tied to the box so that it is read with it. */
export type Question = Readonly<{
  id: string
  label: string
  hint?: string | undefined
  error?: string | undefined
  optional?: boolean
  className?: string
}>

type Box<Of extends 'input' | 'select' | 'textarea'> = Omit<ComponentProps<Of>, 'id' | 'className' | 'name'> &
  Readonly<{ name: string }>

/** Nothing typed here is kept by the browser, offered again later, or sent anywhere to be spell-checked. */
const unkept = { autoComplete: 'off', spellCheck: false, autoCorrect: 'off' } as const

export function TextField({
  question,
  masked,
  ...box
}: Readonly<{ question: Question; masked?: boolean }> & Omit<Box<'input'>, 'type'>) {
  return (
    <Asked question={question}>
      <TextInput {...unkept} {...box} {...tied(question)} type={masked === true ? 'password' : 'text'} />
    </Asked>
  )
}

/** Several lines. */
export function LinesField({ question, ref, ...box }: Readonly<{ question: Question }> & Box<'textarea'>) {
  const { validationStatus: _, ...ties } = { validationStatus: undefined, ...tied(question) }
  return (
    <Asked question={question}>
      <Textarea {...unkept} rows={4} {...box} {...ties} error={question.error !== undefined} inputRef={ref} />
    </Asked>
  )
}

export type Choice = Readonly<{ value: string; label: string }>

/** A list to choose one from. Where nothing is chosen yet it says so, unless `initial` says that there is an answer. */
export function SelectField({
  question,
  choices,
  initial,
  ...box
}: Readonly<{ question: Question; choices: readonly Choice[]; initial?: true }> & Box<'select'>) {
  const { inquiry } = useMessages()
  return (
    <Asked question={question}>
      <Select autoComplete="off" {...box} {...tied(question)}>
        {initial === true ? null : <option value="">{inquiry.choose}</option>}
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    </Asked>
  )
}

function Asked({ question, children }: Readonly<{ question: Question; children: ReactNode }>) {
  const { inquiry } = useMessages()
  const { id, label, hint, error, optional, className = '' } = question
  const wrong = error !== undefined
  return (
    <FormGroup error={wrong} className={className}>
      <Label htmlFor={id} error={wrong}>
        {label}
        {optional === true ? <span className="usa-hint"> ({inquiry.optional})</span> : null}
      </Label>
      {hint === undefined ? null : (
        <span className="usa-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {wrong ? <Wrong id={id}>{error}</Wrong> : null}
      {children}
    </FormGroup>
  )
}

/**
 * What is wrong with one box. Silent by itself: the summary at the top takes the focus and says it once, where the design
 * system's own would have every box say it at the same time.
 */
export const Wrong = ({ id, children }: Readonly<{ id: string; children: ReactNode }>) => (
  <span className="usa-error-message" id={`${id}-error`}>
    {children}
  </span>
)

/** Ties hint and error to the box, for those who cannot see that they stand beside it. */
export function tied({ id, hint, error }: Question) {
  const by = [...(hint === undefined ? [] : [`${id}-hint`]), ...(error === undefined ? [] : [`${id}-error`])]
  return {
    id,
    ...(by.length === 0 ? {} : { 'aria-describedby': by.join(' ') }),
    ...(error === undefined ? {} : ({ 'aria-invalid': true, validationStatus: 'error' } as const)),
  }
}
