import { cfr, usc, order } from '../cite.ts'
import { underTwentyOneRule } from '../clocks/transfer-date.ts'
import { outreachBodies, type OutreachAnswer, type OutreachBody } from '../lives/outreach-words.ts'
import { machineAnswer } from '../response.ts'
import { purposeRule } from '../ruling.ts'
import type { FirearmType, State } from '../words.ts'

type Young = { age: number; residence: State; saleState: State }

/** Who asks them: the statute says the system, also where a point of contact inquired. */
export const threeBodies = purposeRule({
  id: 'under-21-outreach',
  title: 'Under 21, three bodies of the state of residence are asked',
  cites: [usc(34, '40901(l)(1)')],
  says: 'About a transferee under 21 the system at once asks three bodies where the person lives, and not where the sale is made, for a juvenile record that may bar: criminal history or juvenile justice, mental health adjudications, and local police.',
  ...underTwentyOneRule,
  answers: ['asked', 'not-asked'],
  decide: ({ age, residence }: Young) =>
    age < 21 ? { answer: 'asked', bodies: outreachBodies, of: residence } : { answer: 'not-asked' },
  examples: [
    {
      name: 'lives in Ohio and buys in Kentucky',
      given: { age: 20, residence: 'OH', saleState: 'KY' },
      expect: { answer: 'asked', bodies: ['juvenile-justice', 'mental-health', 'local-police'], of: 'OH' },
    },
    { name: 'at 21', given: { age: 21, residence: 'OH', saleState: 'KY' }, expect: { answer: 'not-asked' } },
  ],
})

type Outreach = { answers: Readonly<Partial<Record<OutreachBody, OutreachAnswer>>> }

export const delayedForOutreach = purposeRule({
  id: 'under-21-first-answer',
  title: 'Under 21 the first answer is Delayed, and the third answer ends it',
  cites: [usc(34, '40901(l)(1)-(2)'), order('FBI, enhanced background checks of persons under 21 (2022)')],
  says: 'A check of a person under 21 is Delayed until the three bodies have answered and proceeds then at once, not at the end of the third business day; that a body may not answer under its law is an answer, and silence is none.',
  ...underTwentyOneRule,
  answers: ['delayed', 'proceed'],
  decide: ({ answers }: Outreach) =>
    machineAnswer({ silent: [], alienNumberMissing: false, findings: [], under21: true, outreach: answers }),
  examples: [
    { name: 'nobody has answered yet', given: { answers: {} }, expect: 'delayed' },
    {
      name: 'two have nothing, and the police are silent',
      given: { answers: { 'juvenile-justice': 'nothing', 'mental-health': 'nothing' } },
      expect: 'delayed',
    },
    {
      name: 'all three have answered, one that it may not say',
      given: {
        answers: { 'juvenile-justice': 'nothing', 'mental-health': 'cannot-answer', 'local-police': 'nothing' },
      },
      expect: 'proceed',
    },
  ],
})

type Cause = { ground?: string; examiner: boolean; thirdDayOver: boolean }

export const causeNotice = purposeRule({
  id: 'under-21-cause',
  title: 'Cause needs a stated ground and an examiner; silence is not cause',
  cites: [usc(34, '40901(l)(2)'), usc(18, '922(t)(1)(C)(ii)-(iii)')],
  says: 'A licensee is told that there is cause to investigate a juvenile record only by an examiner who states a ground, by the end of the third business day; that a body has not answered is no ground.',
  ...underTwentyOneRule,
  answers: ['may-be-noticed', 'may-not'],
  decide: ({ ground = '', examiner, thirdDayOver }: Cause) =>
    examiner && ground.trim() !== '' && ground !== 'no-answer' && !thirdDayOver ? 'may-be-noticed' : 'may-not',
  examples: [
    {
      name: 'an adjudication that a court is asked about',
      given: { ground: 'mental-health', examiner: true, thirdDayOver: false },
      expect: 'may-be-noticed',
    },
    {
      name: 'a body has not answered',
      given: { ground: 'no-answer', examiner: true, thirdDayOver: false },
      expect: 'may-not',
    },
    { name: 'no ground', given: { examiner: true, thirdDayOver: false }, expect: 'may-not' },
    {
      name: 'the machine',
      given: { ground: 'mental-health', examiner: false, thirdDayOver: false },
      expect: 'may-not',
    },
    {
      name: 'a day too late',
      given: { ground: 'mental-health', examiner: true, thirdDayOver: true },
      expect: 'may-not',
    },
  ],
})

/** Long guns alone at 18. Where a court holds the floor for handguns off, the licensee's own counsel knows it; not read here. */
const floors: Readonly<Record<FirearmType, number>> = { 'long-gun': 18, handgun: 21, other: 21, multiple: 21 }

export const ageFloor = purposeRule({
  id: 'age-floor',
  title: 'Eighteen for a long gun, twenty-one for anything else',
  cites: [usc(18, '922(b)(1)'), cfr(27, '478.99(b)')],
  says: 'A licensee may sell or deliver a rifle or shotgun to nobody under 18, and any other firearm, a frame or receiver among them, to nobody under 21.',
  since: '1998-11-30',
  answers: ['old-enough', 'too-young'],
  decide: ({ age, firearm }: { age: number; firearm: FirearmType }) =>
    age >= floors[firearm] ? 'old-enough' : 'too-young',
  examples: [
    { name: 'a rifle at 18', given: { age: 18, firearm: 'long-gun' }, expect: 'old-enough' },
    { name: 'a rifle at 17', given: { age: 17, firearm: 'long-gun' }, expect: 'too-young' },
    { name: 'a pistol at 20', given: { age: 20, firearm: 'handgun' }, expect: 'too-young' },
    { name: 'a receiver at 20', given: { age: 20, firearm: 'other' }, expect: 'too-young' },
    { name: 'a pistol at 21', given: { age: 21, firearm: 'handgun' }, expect: 'old-enough' },
  ],
})
