import { type PocMessageKind, type PocStanding, receipts } from '../lives/poc-words.ts'
import { cfr } from '../cite.ts'
import { pocRule } from '../ruling.ts'
import { receive } from './life.ts'

type Given = { standing: PocStanding; message: PocMessageKind }

/** Of a late message the regulation says nothing; in practice a denial of the next day cannot be posted. We take it while we can. */
export const messageReceived = pocRule({
  id: 'poc-message-received',
  title: 'Which message may follow which, and what becomes of a late one',
  cites: [cfr(28, '25.6(h)'), cfr(28, '25.9(b)')],
  says: 'A message moves the record or leaves it and says why: repeated and overtaken ones change nothing, a denial is ended only by its overturn, and an open or denial that comes after the presumption is taken as long as identity exists, and else recorded with what to do.',
  since: '2004-07-20',
  answers: receipts,
  decide: ({ standing, message }: Given) => {
    const { answer, to, todo } = receive(standing, message)
    return { answer, to, ...(todo === undefined ? {} : { todo }) }
  },
  examples: [
    {
      name: 'open, then Proceed',
      given: { standing: 'open', message: 'poc-proceed' },
      expect: { answer: 'accepted', to: 'proceed' },
    },
    {
      name: 'a denial on the day of the request',
      given: { standing: 'created', message: 'poc-denial' },
      expect: { answer: 'accepted', to: 'denied' },
    },
    {
      name: 'the same denial again',
      given: { standing: 'denied', message: 'poc-denial' },
      expect: { answer: 'repeated', to: 'denied' },
    },
    {
      name: 'an open that was overtaken by its denial',
      given: { standing: 'denied', message: 'poc-open' },
      expect: { answer: 'superseded', to: 'denied' },
    },
    {
      name: 'Proceed after a denial',
      given: { standing: 'denied', message: 'poc-proceed' },
      expect: { answer: 'refused', to: 'denied', todo: 'send an overturn if the denial did not stand' },
    },
    {
      name: 'an overturn of what nobody denied',
      given: { standing: 'open', message: 'poc-overturn' },
      expect: { answer: 'refused', to: 'open', todo: 'send the denial first, and the overturn again' },
    },
    {
      name: 'a denial the next morning, while identity exists',
      given: { standing: 'presumed', message: 'poc-denial' },
      expect: { answer: 'late', to: 'denied' },
    },
    {
      name: 'a denial after the licensee was told Proceed',
      given: { standing: 'proceed', message: 'poc-denial' },
      expect: { answer: 'contradicts', to: 'denied', todo: 'find out whether the firearm was transferred' },
    },
    {
      name: 'a denial when identity has been destroyed',
      given: { standing: 'forgotten', message: 'poc-denial' },
      expect: {
        answer: 'recorded',
        to: 'forgotten',
        todo: 'inquire again and send the denial under the new number',
      },
    },
  ],
})
