import { Button } from '@trussworks/react-uswds'
import type { NoticeContentsView, NoticeLineView } from '#contract/notice-view.ts'
import { Facts } from '../contributor/facts.tsx'
import { spokenTime } from '../kit/dates.ts'
import { useFocusOnSight } from '../kit/focus.ts'
import { useLocale, useMessages } from '../messages/messages.ts'
import { NoticePerson } from './notice-person.tsx'
import { Dialable } from './dialable.tsx'
import { Pressing } from './notices-page.tsx'

type ContentsProps = Readonly<{ contents: NoticeContentsView; line: NoticeLineView; ntn: string }>

/** 18 U.S.C. 925B(a)(1)(A)-(E), what a denial is not, and whom to call first. The law's own words stay in English. */
export function NoticeContents({ contents, line, ntn }: ContentsProps) {
  const { notices } = useMessages()
  const words = notices.contents
  const ref = useFocusOnSight<HTMLHeadingElement>()
  return (
    <>
      <section className="call-first" aria-labelledby="call-first">
        <h2 id="call-first" ref={ref} tabIndex={-1}>
          {words.callFirst}
        </h2>
        <p className="measure">
          <Dialable text={contents.atfOffice} />
        </p>
        <p className="measure">{words.callWhy}</p>
      </section>
      <section className="record-part" aria-labelledby="told">
        <h2 id="told">{words.heading}</h2>
        <Told contents={contents} ntn={ntn} />
        <p>
          <Pressing line={line} />
        </p>
      </section>
      <section className="record-part" aria-labelledby="not">
        <h2 id="not">{words.whatNot}</h2>
        <ul className="measure">
          {contents.statements.map(statement => (
            <Statement key={statement} statement={statement} />
          ))}
        </ul>
      </section>
      <Others contents={contents} />
      <div className="actions no-print">
        <Button type="button" outline onClick={() => window.print()}>
          {words.print}
        </Button>
      </div>
    </>
  )
}

function Told({ contents, ntn }: Omit<ContentsProps, 'line'>) {
  const { notices } = useMessages()
  const words = notices.contents
  const locale = useLocale()
  const { noticeGiven, prohibitions, at, licensee, person } = contents
  return (
    <Facts
      lines={[
        [words.person, <NoticePerson key="person" person={person} />],
        [
          words.prohibition,
          <ul key="prohibition" className="usa-list usa-list--unstyled" lang="en">
            {prohibitions.map(({ law, title, cites }) => (
              <li key={title}>
                {title} <span className="usa-hint">{[words.laws[law], ...cites].join(' · ')}</span>
              </li>
            ))}
          </ul>,
        ],
        [words.at, spokenTime(at, locale)],
        [
          words.licensee,
          'unknown' in licensee
            ? `${licensee.state}. ${words.licenseeUnknown}`
            : `${licensee.name}, ${licensee.street}, ${licensee.city}, ${licensee.state} ${licensee.zip}`,
        ],
        [
          words.given,
          <span key="given" lang="en">
            {noticeGiven}
          </span>,
        ],
        [words.check, ntn],
      ]}
    />
  )
}

/** In this language where the catalog has its words, else as the law has it. */
function Statement({ statement }: Readonly<{ statement: string }>) {
  const { notices } = useMessages()
  const own = notices.contents.statements[statement]
  return own === undefined ? <li lang="en">{statement}</li> : <li>{own}</li>
}

function Others({ contents: { otherRecipients, residence, protectedPerson } }: Pick<ContentsProps, 'contents'>) {
  const { notices } = useMessages()
  const words = notices.contents
  return (
    <section className="record-part" aria-labelledby="others">
      <h2 id="others">{words.others}</h2>
      {otherRecipients.length === 0 ? (
        <p>{words.nobodyElse}</p>
      ) : (
        <ul>
          {otherRecipients.map(({ ori, name, kind }) => (
            <li key={`${ori} ${kind}`}>
              {name ?? ori} <span className="usa-hint">{[ori, notices.kinds[kind]].join(' · ')}</span>
            </li>
          ))}
        </ul>
      )}
      {residence === 'named' ? null : <p className="measure">{words.residence[residence]}</p>}
      {protectedPerson === undefined ? null : (
        <p className="measure" lang="en">
          {protectedPerson}
        </p>
      )}
    </section>
  )
}
