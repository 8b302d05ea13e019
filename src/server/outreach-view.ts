import type { NamedBodyView, OpenedOutreachView, OutreachRequestView } from '#contract/outreach.ts'
import type { OpenedRequest } from '#check/outreach/open-request.ts'
import type { NamedBody } from '#law/lives/outreach-body.ts'
import type { OutreachBody } from '#law/lives/outreach-words.ts'
import { defect } from '#ledger/defect.ts'
import type { OutreachSeen } from '../find.ts'
import { present } from '../present.ts'

/** One line of an inbox: its number and its days. Neither the check nor whom it is about is named. */
export function requestView({ row: { body, request }, check: { state } }: OutreachSeen): OutreachRequestView {
  const { at, openedAt, chasedAt } = state.asked?.[body] ?? defect('what stands in an inbox was asked')
  return {
    ...{ request, as: body, askedAt: at },
    ...present({ openedAt, chasedAt, dueBy: state.dates.thirdBusinessDay, answer: state.outreach[body] }),
  }
}

/** 34 U.S.C. 40901(l)(1): each of the three is asked for what it keeps. */
const questions: Readonly<Record<OutreachBody, string>> = {
  'juvenile-justice':
    'Do you keep a record of this person, as an adult or as a juvenile, that may bar the receipt of a firearm under 18 U.S.C. 922(d)?',
  'mental-health':
    'Do you keep an adjudication as a mental defective or a commitment of this person, at sixteen or later, that may bar the receipt of a firearm under 18 U.S.C. 922(d)(4)?',
  'local-police':
    'Do you know of a record of this person, as an adult or as a juvenile, that may bar the receipt of a firearm under 18 U.S.C. 922(d)?',
}

/** Identity and question. Neither what is bought nor where, nor any number that others keep of the person. */
export function openedView({ seen, transferee }: OpenedRequest): OpenedOutreachView {
  const { names, sex, race, born, state } = transferee.description
  return {
    ...requestView(seen),
    question: questions[seen.row.body],
    person: {
      ...{ names: names.map(name => ({ ...name })), sex, race, born, state },
      ...present({ address: transferee.address }),
    },
  }
}

export const namedView = ({ forbidden, ...body }: NamedBody): NamedBodyView => ({ ...body, ...present({ forbidden }) })
