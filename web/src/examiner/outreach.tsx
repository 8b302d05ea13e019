import type { Opened } from '#contract/case-view.ts'
import { outreachBodies, type OutreachBody, type OutreachStands } from '#law/lives/outreach-words.ts'
import { useMessages } from '../messages/messages.ts'
import type { Act } from './case.ts'
import { Cause } from './cause.tsx'
import { NoteOutreach } from './note-outreach.tsx'

/** 34 U.S.C. 40901(l)(1): what three bodies where the transferee lives were asked, and what each answered. */
export function Outreach({ opened, act }: Readonly<{ opened: Opened; act: Act | undefined }>) {
  const { examiner } = useMessages()
  const words = examiner.outreach
  return (
    <section className="outreach">
      <h2>{words.heading}</h2>
      <p className="measure">{words.intro}</p>
      {outreachBodies.map(body => {
        const answer = opened.outreach[body]
        return (
          <div key={body} className="outreach-body">
            <h3>{words.bodies[body]}</h3>
            <p>{answer === undefined ? words.stands[standing(opened, body)] : words.answers[answer]}</p>
            {act === undefined || answer !== undefined ? null : <NoteOutreach body={body} act={act} />}
          </div>
        )
      })}
      <Cause opened={opened} act={act} />
    </section>
  )
}

const standing = ({ bodies }: Opened, body: OutreachBody): OutreachStands =>
  bodies.find(each => each.body === body)?.stands ?? 'nobody-asked'
