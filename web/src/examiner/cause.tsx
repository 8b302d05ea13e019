import { Button } from '@trussworks/react-uswds'
import type { Opened } from '#contract/case-view.ts'
import { outreachBodies, type OutreachBody } from '#law/lives/outreach-words.ts'
import { spokenDay } from '../kit/dates.ts'
import { useLocale, useMessages } from '../messages/messages.ts'
import type { Act } from './case.ts'

/** 18 U.S.C. 922(t)(1)(C): ten business days instead of three, on a record that a body reported. Silence is not cause. */
export function Cause({ opened, act }: Readonly<{ opened: Opened; act: Act | undefined }>) {
  const { examiner } = useMessages()
  const locale = useLocale()
  const words = examiner.outreach
  const { cause, outreach } = opened
  const grounds = outreachBodies.filter(body => outreach[body] === 'record-reported')
  if (cause !== undefined) {
    const ground = words.bodies[cause.ground as OutreachBody] ?? cause.ground
    return <p>{words.cause.given(ground, spokenDay(cause.on, locale))}</p>
  }
  return (
    <>
      <h3>{words.cause.heading}</h3>
      <p className="measure">{words.cause.intro}</p>
      {grounds.length === 0 ? <p>{words.cause.none}</p> : null}
      {act === undefined
        ? null
        : grounds.map(ground => (
            <Button key={ground} type="button" outline onClick={() => void act('cause', { ground })}>
              {words.cause.submit(words.bodies[ground])}
            </Button>
          ))}
    </>
  )
}
