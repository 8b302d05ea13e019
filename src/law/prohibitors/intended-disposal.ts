import { publicLaw, usc } from '../cite.ts'
import { allows, rule, unresolved, type Conclusion } from '../rule.ts'
import { every, met } from './terms/elements.ts'
import { oneOf, without, yesNo, type Stated } from './terms/facts.ts'

const facts = {
  passesOn: yesNo('whether the transferee means to sell the firearm or give it away'),
  furthers: oneOf('what passing it on would further', ['felony', 'terrorism', 'drug-trafficking', 'nothing']),
  recipientBarred: yesNo('whether the one who would get it is among those whom 922(d)(1) to (10) describe'),
}
type Disposal = Stated<typeof facts>

const known = { passesOn: true, furthers: 'felony', recipientBarred: true } as const satisfies Disposal
/** 922(d) alone gives the ground, so that it denies by itself only under 21. */
const young = { age: 20 } as const

/** No record shows what somebody intends. It comes from the answers on the form, or the licensee knows it. */
const nothingOnRecord = { categories: [], relations: ['sellTo'], since: '2022-06-25', facts } as const

/** 922(d)(10). */
export const intendedCrime = rule<Disposal>({
  ...nothingOnRecord,
  id: 'intended-crime',
  title: 'Means to pass the firearm on in furtherance of a crime',
  cites: [usc(18, '922(d)(10)'), usc(18, '932(a)'), publicLaw('117-159, § 12004')],
  says: 'Nobody may sell to a person who means to pass the firearm on in furtherance of a felony, a federal crime of terrorism or a drug trafficking offense.',
  decide: record =>
    every('means to pass the firearm on in furtherance of a crime', passesOn(record), inFurtherance(record)),
  examples: [
    {
      name: 'means to sell it for a felony, transferee of 20',
      given: known,
      circumstances: young,
      expect: 'prohibits',
    },
    { name: 'the same, transferee of 21', given: known, circumstances: { age: 21 }, expect: 'unresolved' },
    {
      name: 'for drug trafficking',
      given: { ...known, furthers: 'drug-trafficking' },
      circumstances: young,
      expect: 'prohibits',
    },
    { name: 'for terrorism', given: { ...known, furthers: 'terrorism' }, circumstances: young, expect: 'prohibits' },
    { name: 'a lawful gift', given: { ...known, furthers: 'nothing' }, expect: 'allows' },
    { name: 'means to keep it', given: { passesOn: false }, expect: 'allows' },
    { name: 'means to pass it on, and nobody knows what for', given: without(known, 'furthers'), expect: 'unresolved' },
    { name: 'nothing is known', given: {}, expect: 'unresolved' },
  ],
})

/** 922(d)(11). */
export const intendedRecipient = rule<Disposal>({
  ...nothingOnRecord,
  id: 'intended-recipient',
  title: 'Means to pass the firearm on to a person who is barred',
  cites: [usc(18, '922(d)(11)'), publicLaw('117-159, § 12004')],
  says: 'Nobody may sell to a person who means to pass the firearm on to one whom 922(d)(1) to (10) describe.',
  decide: record => every('means to pass the firearm on to a person who is barred', passesOn(record), toBarred(record)),
  examples: [
    { name: 'buys for a felon, transferee of 20', given: known, circumstances: young, expect: 'prohibits' },
    { name: 'buys for a felon, transferee of 40', given: known, circumstances: { age: 40 }, expect: 'unresolved' },
    { name: 'a gift to one who may have it', given: { ...known, recipientBarred: false }, expect: 'allows' },
    { name: 'means to keep it', given: { passesOn: false }, expect: 'allows' },
    {
      name: 'nobody has asked about the one who would get it',
      given: without(known, 'recipientBarred'),
      expect: 'unresolved',
    },
    { name: 'nothing is known', given: {}, expect: 'unresolved' },
  ],
})

function passesOn(record: Disposal): Conclusion {
  if (record.passesOn === undefined) return unresolved(facts.passesOn.ask)
  return record.passesOn ? met : allows('does not mean to pass the firearm on')
}

function inFurtherance({ furthers }: Disposal): Conclusion {
  if (furthers === undefined) return unresolved(facts.furthers.ask)
  return furthers === 'nothing' ? allows('not in furtherance of a crime') : met
}

function toBarred({ recipientBarred }: Disposal): Conclusion {
  if (recipientBarred === undefined) return unresolved(facts.recipientBarred.ask)
  return recipientBarred ? met : allows('the one who would get it is not barred')
}
