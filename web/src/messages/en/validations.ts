import type { ConsultedSource } from '#law/lives/entry.ts'

const sources: Readonly<Record<ConsultedSource, string>> = {
  court: 'The court',
  prosecutor: 'The prosecutor',
  'arresting-agency': 'The agency that made the arrest',
  'supervising-agency': 'The agency that supervises the person',
  'source-document': 'The paper that the record rests on',
}

/** Records that two people of the agency look at in time. */
export const validations = {
  sources,
  heading: 'Validations',
  intro: 'Records that have to be looked at within a month. One person confirms each, and another validates it.',
  due: (due: number, overdue: number) => `Due within a month: ${due}. Of them overdue: ${overdue}.`,
  empty: 'No record has to be looked at within a month. There is nothing to do.',
  caption: 'Records to look at, the earliest day first',
  columns: { ari: 'Your number', category: 'Category', by: 'By', confirmed: 'So far', act: 'What to do' },
  overdue: 'overdue',
  nobody: 'Nobody yet',
  byYou: 'Confirmed by you',
  byOther: (name: string) => `Confirmed by ${name}`,
  needsOther: 'Another person is needed',
  confirm: 'Confirm it',
  validate: 'Validate it',
  more: 'Show more',
  asking: (ari: string) => `Is record ${ari} still right?`,
  read: 'Read the record first',
  follows: 'Ask the court, or look into the paper. If something is wrong, correct the record or take it back instead.',
  first: 'You are the first. It counts when another person of your agency says the same.',
  second: (name: string) => `${name} has confirmed it. With your word it is validated.`,
  version: (number: number) =>
    `Your word is for version ${number} of the record. If it is changed before you send it, you are told, and look at it again.`,
  says: 'What you say',
  accurate: 'It is accurate: everything in it is true',
  complete: 'It is complete: nothing that you know is missing',
  active: 'It is active: the person is still barred',
  consulted: 'Whom or what you asked',
  submitFirst: 'Yes, confirm it',
  submitSecond: 'Yes, validate it',
  cancel: 'Not now',
  wrongSays: 'Say all three, or do not confirm it.',
  wrongConsulted: 'Choose whom or what you asked.',
  confirmed: (ari: string) => `You have confirmed ${ari}. Another person has to validate it.`,
  validated: (ari: string) => `${ari} is validated.`,
}
