import { Button, Checkbox } from '@trussworks/react-uswds'
import { appealFileRefusals, appealFileRemovals } from '#law/lives/appeal-file.ts'
import { SelectBox } from '../contributor/boxes.tsx'
import { useAskForm } from '../kit/ask-form.ts'
import { AskedForm } from '../kit/asked-form.tsx'
import { choicesOf, listed } from '../kit/choices.ts'
import { askFile, isProblem } from '../kit/http.ts'
import { saveFile } from '../kit/save-as.ts'
import { unless } from '../kit/unless.ts'
import { languageNames, useLanguage, useMessages } from '../messages/messages.ts'
import type { OpenedAppealFile } from './appeal-file.ts'

const groundsOf = { accepted: [], refused: appealFileRefusals, removed: appealFileRemovals } as const
type Kind = keyof typeof groundsOf

/** The letter as a PDF: of an acceptance afterwards; of what destroys the address before it. */
export function PrintLetter({ opened: { file, person } }: Readonly<{ opened: OpenedAppealFile }>) {
  const { letter: words, grounds, leave } = useMessages().appealFiles
  const language = useLanguage()
  const kinds: readonly Kind[] = file.status === 'accepted' ? ['accepted', 'removed'] : ['refused', 'removed']
  const form = useAskForm({
    initial: { language },
    mistakesIn: ({ kind = '', because = '' }) => [
      ...unless(kind !== '', 'kind', words.choose),
      ...unless(kind === '' || kind === 'accepted' || because !== '', 'because', words.choose),
    ],
    async send({ kind = '', because = '', language: chosen = language, 'letter-pursued': pursued }) {
      const kept = kind === 'removed' && String(pursued) === 'true' ? { kept: 'what-is-pursued' } : {}
      const asked = { of: kind, language: chosen, ...(kind === 'accepted' ? {} : { because }), ...kept }
      const query = new URLSearchParams(asked).toString()
      const answered = await askFile(`/v1/appeal-files/${file.upin}/letter?${query}`)
      if (isProblem(answered)) return answered.problem
      saveFile(`${file.upin}-${kind}.pdf`, answered.body)
      return undefined
    },
  })
  if (person === undefined) return null
  const { boxes, watch, sending } = form
  const kind = kinds.find(each => each === watch('kind'))
  const reasons = kind === undefined ? [] : groundsOf[kind]
  const { ref, ...pursued } = boxes.register('letter-pursued')
  return (
    <section className="record-part" aria-labelledby="letter">
      <h2 id="letter">{words.heading}</h2>
      <AskedForm form={form}>
        <SelectBox {...{ boxes, name: 'kind', label: words.kind }} choices={listed(kinds, words.kinds)} />
        {reasons.length === 0 ? null : (
          <SelectBox {...{ boxes, name: 'because', label: words.because }} choices={listed(reasons, grounds)} />
        )}
        {kind === 'removed' ? <Checkbox id="letter-pursued" label={leave.pursued} inputRef={ref} {...pursued} /> : null}
        <SelectBox {...{ boxes, name: 'language', label: words.language }} choices={choicesOf(languageNames)} />
        <Button type="submit" outline aria-disabled={sending}>
          {words.print}
        </Button>
      </AskedForm>
    </section>
  )
}
