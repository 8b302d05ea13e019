import { Button } from '@trussworks/react-uswds'
import { useAskForm } from '../kit/ask-form.ts'
import { AskedForm } from '../kit/asked-form.tsx'
import { TextField } from '../kit/field.tsx'
import type { Problem } from '../kit/http.ts'
import { useMessages } from '../messages/messages.ts'
import { isNtn, plainNtn } from './ask-why.tsx'
import type { Opening } from './denied-page.tsx'

/** The number and the secret out of the letter, by which everything is followed. */
export function HaveSecret({ open }: Readonly<{ open: (opening: Opening) => Promise<Problem | undefined> }>) {
  const { challenge: words } = useMessages()
  const { open: asks, ask, wrong } = words
  const form = useAskForm({
    mistakesIn: ({ 'own-ntn': ntn = '', secret = '' }) => [
      ...(isNtn(ntn) ? [] : [{ id: 'own-ntn', message: wrong.ntn }]),
      ...(/^[0-9A-Za-z -]{10,40}$/.test(secret.trim()) ? [] : [{ id: 'secret', message: wrong.secret }]),
    ],
    send: ({ 'own-ntn': ntn = '', secret = '' }) => open({ ntn: plainNtn(ntn), secret: secret.trim() }),
  })
  const { register, errorOf } = form.boxes
  return (
    <section className="record-part" aria-labelledby="have-secret">
      <h2 id="have-secret">{asks.heading}</h2>
      <AskedForm form={form}>
        <TextField
          question={{ id: 'own-ntn', label: ask.ntn, hint: ask.ntnHint, error: errorOf('own-ntn') }}
          {...register('own-ntn')}
          autoCapitalize="characters"
        />
        <TextField
          question={{ id: 'secret', label: asks.secret, hint: asks.secretHint, error: errorOf('secret') }}
          {...register('secret')}
          autoCapitalize="characters"
        />
        <Button type="submit" aria-disabled={form.sending}>
          {asks.submit}
        </Button>
      </AskedForm>
      <p className="measure">{asks.lost}</p>
    </section>
  )
}
