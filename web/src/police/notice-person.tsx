import type { NoticeContentsView } from '#contract/notice-view.ts'
import { spokenDay } from '../kit/dates.ts'
import { useLocale, useMessages } from '../messages/messages.ts'

const inchesInFoot = 12

/** (E), with what tells the person from another of the same name. */
export function NoticePerson({ person }: Readonly<{ person: NoticeContentsView['person'] }>) {
  const { notices, terms } = useMessages()
  const words = notices.contents
  const locale = useLocale()
  const [first, ...others] = person.names.map(spokenName)
  const { sex, race, born, state, address, birthplace, heightInches, weightPounds, eyes, hair } = person
  const described = [
    words.born(spokenDay(born, locale)),
    terms.sexes[sex],
    terms.races[race],
    birthplace === undefined ? undefined : words.birthplace(birthplace),
    heightInches === undefined
      ? undefined
      : words.height(Math.floor(heightInches / inchesInFoot), heightInches % inchesInFoot),
    weightPounds === undefined ? undefined : words.weight(weightPounds),
    eyes === undefined ? undefined : words.eyes(eyes),
    hair === undefined ? undefined : words.hair(hair),
  ]
  return (
    <>
      <p className="person">{first}</p>
      {others.length === 0 ? null : <p>{words.alsoKnown(others.join(' · '))}</p>}
      <p>{described.filter(each => each !== undefined).join(' · ')}</p>
      <p>
        {address === undefined
          ? words.livesIn(terms.states[state])
          : `${address.street}, ${address.city}, ${address.state} ${address.zip}`}
      </p>
    </>
  )
}

const spokenName = ({ last, first, middle, suffix }: NoticeContentsView['person']['names'][number]): string =>
  [last.toUpperCase(), [first, middle].filter(Boolean).join(' '), suffix].filter(Boolean).join(', ')
