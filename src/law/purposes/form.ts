import { cfr, order, usc } from '../cite.ts'
import { purposeRule } from '../ruling.ts'

/**
 * What the transferee answers on ATF's form, by key: the letters of the questions move with each edition and name nothing here.
 * Beside each stands the answer on which the licensee must stop. That these are all of them was read in an account of the form.
 */
export const questions = {
  'is-the-actual-transferee': 'no',
  'intends-to-pass-on': 'yes',
  'in-furtherance-of-crime': 'yes',
  'under-indictment': 'yes',
  'felony-conviction': 'yes',
  fugitive: 'yes',
  'controlled-substance': 'yes',
  'mental-health': 'yes',
  'dishonorable-discharge': 'yes',
  'protection-order': 'yes',
  'domestic-violence': 'yes',
  'renounced-citizenship': 'yes',
  'unlawfully-present': 'yes',
  'nonimmigrant-visa': 'yes',
} as const satisfies Record<string, 'yes' | 'no'>

export type Question = keyof typeof questions
export const questionNames = Object.keys(questions) as readonly Question[]

/** A form as the licensee has it. A question that is not answered is not in `answers`. */
export type Form = Readonly<{
  answers: Readonly<Partial<Record<Question, 'yes' | 'no'>>>
  signed: boolean
  /** A government’s document with name, residence address, date of birth and photograph. */
  identified: boolean
  /** On a nonimmigrant visa, with an exception that a document shows. */
  exceptionShown?: boolean
}>

export type Stop = Question | 'not-answered' | 'not-signed' | 'not-identified'

/** Why the licensee must stop, without contacting anybody. Empty where the system may be contacted. */
export function stops({ answers, signed, identified, exceptionShown = false }: Form): readonly Stop[] {
  const spared = (question: Question): boolean => question === 'nonimmigrant-visa' && exceptionShown
  const answered = questionNames.filter(name => answers[name] !== undefined)
  return [
    ...questionNames.filter(name => answers[name] === questions[name] && !spared(name)),
    ...(answered.length < questionNames.length ? (['not-answered'] as const) : []),
    ...(signed ? [] : (['not-signed'] as const)),
    ...(identified ? [] : (['not-identified'] as const)),
  ]
}

const unprohibited = {
  'is-the-actual-transferee': 'yes',
  'intends-to-pass-on': 'no',
  'in-furtherance-of-crime': 'no',
  'under-indictment': 'no',
  'felony-conviction': 'no',
  fugitive: 'no',
  'controlled-substance': 'no',
  'mental-health': 'no',
  'dishonorable-discharge': 'no',
  'protection-order': 'no',
  'domestic-violence': 'no',
  'renounced-citizenship': 'no',
  'unlawfully-present': 'no',
  'nonimmigrant-visa': 'no',
} as const
const complete = { answers: unprohibited, signed: true, identified: true } as const

const instructions = order('ATF Form 4473, instructions (OMB 1140-0020)')

export const formBeforeContact = purposeRule({
  id: 'form-before-contact',
  title: 'On a disqualifying answer the licensee stops and asks nobody',
  cites: [cfr(27, '478.124(c)'), usc(18, '922(t)(1)(D)'), instructions],
  says: 'A licensee contacts the system only on a form that is complete and signed, whose answers bar nothing, by a person whose identity a photographic document shows; otherwise the licensee stops without contacting anybody.',
  since: '1998-11-30',
  answers: ['may-contact', 'stop'],
  decide: (form: Form) => {
    const because = stops(form)
    return because.length === 0 ? { answer: 'may-contact' } : { answer: 'stop', because }
  },
  examples: [
    { name: 'nothing that bars', given: complete, expect: { answer: 'may-contact' } },
    {
      name: 'buys for somebody else',
      given: { ...complete, answers: { ...unprohibited, 'is-the-actual-transferee': 'no' } },
      expect: { answer: 'stop', because: ['is-the-actual-transferee'] },
    },
    {
      name: 'convicted of a felony, by the person’s own word',
      given: { ...complete, answers: { ...unprohibited, 'felony-conviction': 'yes' } },
      expect: { answer: 'stop', because: ['felony-conviction'] },
    },
    {
      name: 'on a nonimmigrant visa, with a hunting license to show',
      given: { ...complete, answers: { ...unprohibited, 'nonimmigrant-visa': 'yes' }, exceptionShown: true },
      expect: { answer: 'may-contact' },
    },
    {
      name: 'on a nonimmigrant visa, with nothing to show',
      given: { ...complete, answers: { ...unprohibited, 'nonimmigrant-visa': 'yes' } },
      expect: { answer: 'stop', because: ['nonimmigrant-visa'] },
    },
    {
      name: 'a form without answers',
      given: { answers: {}, signed: false, identified: true },
      expect: { answer: 'stop', because: ['not-answered', 'not-signed'] },
    },
    {
      name: 'a document without photograph',
      given: { ...complete, identified: false },
      expect: { answer: 'stop', because: ['not-identified'] },
    },
  ],
})

type Signed = { signedOn: string; transferOn: string; answersChanged: boolean }

/** Read in an account of the form, and not in the regulation. */
export const recertification = purposeRule({
  id: 'recertification',
  title: 'A transfer on a later day is certified again',
  cites: [cfr(27, '478.124(c)'), instructions],
  says: 'Where the firearm is handed over on another day than that of the signature, or an answer was changed after it, the transferee certifies again immediately before the transfer.',
  since: '1998-11-30',
  answers: ['needed', 'not-needed'],
  decide: ({ signedOn, transferOn, answersChanged }: Signed) =>
    answersChanged || signedOn !== transferOn ? 'needed' : 'not-needed',
  examples: [
    {
      name: 'on the day of the signature',
      given: { signedOn: '2026-09-11', transferOn: '2026-09-11', answersChanged: false },
      expect: 'not-needed',
    },
    {
      name: 'the next day',
      given: { signedOn: '2026-09-11', transferOn: '2026-09-12', answersChanged: false },
      expect: 'needed',
    },
    {
      name: 'the same day, and an answer was changed',
      given: { signedOn: '2026-09-11', transferOn: '2026-09-11', answersChanged: true },
      expect: 'needed',
    },
  ],
})
