import { Facts } from '../contributor/facts.tsx'
import { shownName } from '../examiner/shown.ts'
import { spokenDay } from '../kit/dates.ts'
import { useLocale, useMessages } from '../messages/messages.ts'
import type { OpenedAppealFile } from './appeal-file.ts'

type Part = Readonly<{ opened: OpenedAppealFile }>

/** How a file stands, and who applied and why, until that is destroyed. */
export function PersonInFile({ opened }: Part) {
  const { appealFiles: words } = useMessages()
  const { one } = words
  const locale = useLocale()
  const { status, at, proposedBy, cleared, because, kept } = opened.file
  return (
    <>
      <section className="record-part" aria-labelledby="stands">
        <h2 id="stands">{one.stands}</h2>
        <Facts
          lines={[
            [one.status, <strong key="status">{words.statuses[status]}</strong>],
            [one.at, spokenDay(at.slice(0, 10), locale)],
            [one.proposedBy, proposedBy && one.by[proposedBy]],
            [one.cleared, String(cleared)],
            [one.because, because && words.grounds[because]],
          ]}
        />
        {kept === 'what-is-pursued' ? <p>{one.keptOn}</p> : null}
        {opened.person === undefined ? <p>{one.gone}</p> : null}
      </section>
      <WhoApplied opened={opened} />
    </>
  )
}

function WhoApplied({ opened: { person, reason, consent } }: Part) {
  const { appealFiles: words, inquiry, terms } = useMessages()
  const { one, enter } = words
  const locale = useLocale()
  if (person === undefined) return null
  const { names, born, birthplace, sex, race, state } = person.description
  const { address, citizenships, alienNumber } = person
  return (
    <section className="record-part" aria-labelledby="person">
      <h2 id="person">{one.person}</h2>
      <Facts
        lines={[
          [one.name, names.map(shownName).join('; ')],
          [inquiry.born, born && `${born} (${spokenDay(born, locale)})`],
          [enter.birthplace, birthplace],
          [inquiry.sex, sex && terms.sexes[sex]],
          [inquiry.race, race && terms.races[race]],
          [inquiry.state, state && terms.states[state]],
          [enter.citizenship, citizenships.join(', ')],
          [enter.alien, alienNumber],
          [enter.address.heading, address && `${address.street}, ${address.city}, ${address.state} ${address.zip}`],
          [one.reason, reason],
          [one.consent, consent === undefined ? one.onPaper : one.consented(spokenDay(consent.on, locale))],
        ]}
      />
    </section>
  )
}
