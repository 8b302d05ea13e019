import { Button } from '@trussworks/react-uswds'
import { useAskForm } from '../kit/ask-form.ts'
import { AskedForm } from '../kit/asked-form.tsx'
import { TextField } from '../kit/field.tsx'
import { goTo, to } from '../kit/route.ts'
import { unless } from '../kit/unless.ts'
import { useMessages } from '../messages/messages.ts'

const ntnForm = /^[0-9A-Z]{14}$/
const ntnIn = (typed: string | undefined): string => (typed ?? '').trim().toUpperCase()

/** A denial that everybody has read stands in no list. */
export function FindDenial() {
  const { noticeWatch: words } = useMessages()
  const form = useAskForm({
    mistakesIn: ({ ntn }) => unless(ntnForm.test(ntnIn(ntn)), 'ntn', words.wrongNumber),
    send: async ({ ntn }) => {
      goTo(to('denial', ntnIn(ntn)))
      return undefined
    },
  })
  const { boxes } = form
  return (
    <AskedForm form={form}>
      <TextField
        question={{ id: 'ntn', label: words.find, hint: words.findHint, error: boxes.errorOf('ntn') }}
        {...boxes.register('ntn')}
      />
      <Button type="submit" outline>
        {words.open}
      </Button>
    </AskedForm>
  )
}
