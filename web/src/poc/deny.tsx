import { Button } from '@trussworks/react-uswds'
import { useForm } from 'react-hook-form'
import { ErrorSummary } from '../kit/error-summary.tsx'
import { TextField } from '../kit/field.tsx'
import { PlainForm } from '../kit/plain-form.tsx'
import { useMessages } from '../messages/messages.ts'

type DenyProps = Readonly<{
  ntn: string
  deny: (categories: readonly string[]) => Promise<void>
  keep: () => void
}>

const code = /^[A-Z][A-Z0-9]?$/

/** A denial names the category of the record that was confirmed; police may hear of it, so that it takes a second click. */
export function Deny({ ntn, deny, keep }: DenyProps) {
  const words = useMessages().poc.report
  const { register, handleSubmit, formState } = useForm<Readonly<{ category: string }>>({ shouldFocusError: false })
  const mistakes = formState.errors.category ? [{ id: 'category', message: words.categoryMissing }] : []
  return (
    <section aria-label={words.denying(ntn)}>
      <h3>{words.denying(ntn)}</h3>
      <ErrorSummary mistakes={mistakes} attempt={formState.submitCount} />
      <PlainForm className="measure" onSubmit={handleSubmit(({ category }) => deny([category.trim().toUpperCase()]))}>
        <TextField
          question={{ id: 'category', label: words.category, hint: words.categoryHint, error: mistakes[0]?.message }}
          {...register('category', { validate: text => code.test(text.trim().toUpperCase()) })}
        />
        <Button type="submit">{words.deny}</Button>
        <Button type="button" outline onClick={keep}>
          {words.keep}
        </Button>
      </PlainForm>
    </section>
  )
}
