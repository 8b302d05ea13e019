import { Button } from '@trussworks/react-uswds'
import type { NoticeLineView } from '#contract/notice-view.ts'
import type { Closing } from '#law/lives/notice.ts'
import { Choose, One, Pressed, type Act } from '../kit/acts.tsx'
import { useAskForm } from '../kit/ask-form.ts'
import { AskedForm } from '../kit/asked-form.tsx'
import { TextField } from '../kit/field.tsx'
import { unless } from '../kit/unless.ts'
import { useMessages } from '../messages/messages.ts'

type ActsProps = Readonly<{ line: NoticeLineView; act: Act }>

/** What the agency says that it does. The law asks none of it; each says what follows. */
export function NoticeActs({ line, act }: ActsProps) {
  const { notices } = useMessages()
  const words = notices.acts
  return (
    <section className="notice-acts no-print" aria-labelledby="acts">
      <h2 id="acts">{words.heading}</h2>
      <p className="measure">{words.intro}</p>
      {line.closed === undefined ? (
        <>
          {line.acknowledged === undefined ? (
            <Pressed what="acknowledgement" words={words.acknowledge} act={act} />
          ) : null}
          <Assign line={line} act={act} />
          <Choose
            id="how"
            what="deconfliction"
            words={words.deconflict}
            choices={notices.deconflictions}
            initial={line.deconflicted?.how}
            bodyOf={({ how }) => ({ how })}
            act={act}
          />
          <Choose
            id="reason"
            what="closing"
            words={words.close}
            choices={withoutOverturned(notices.closings)}
            bodyOf={({ reason }) => ({ reason })}
            act={act}
          />
        </>
      ) : (
        <Pressed what="reopening" words={words.reopen} act={act} />
      )}
    </section>
  )
}

/** That it fell says the system, and never the agency of one that stands. */
const withoutOverturned = (words: Readonly<Record<Closing, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(words).filter(([reason]) => reason !== 'overturned'))

/** A badge or an account, as the contract has it. */
const officerForm = /^[A-Za-z0-9][A-Za-z0-9._@-]{0,39}$/

function Assign({ line, act }: ActsProps) {
  const words = useMessages().notices.acts.assign
  const form = useAskForm({
    initial: { officer: line.officer ?? '' },
    mistakesIn: ({ officer = '' }) => unless(officerForm.test(officer.trim()), 'officer', words.wrong),
    send: ({ officer = '' }) => act('assignment', { officer: officer.trim() }),
  })
  const { boxes } = form
  return (
    <One words={words}>
      <AskedForm form={form}>
        <TextField
          question={{ id: 'officer', label: words.label, hint: words.hint, error: boxes.errorOf('officer') }}
          {...boxes.register('officer')}
        />
        <Button type="submit" outline>
          {words.submit}
        </Button>
      </AskedForm>
    </One>
  )
}
