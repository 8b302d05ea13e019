import type { OutreachAnswer, OutreachBody } from '#law/lives/outreach-words.ts'

const bodies: Readonly<Record<OutreachBody, string>> = {
  'juvenile-justice': 'Asked as who keeps the state’s records of convictions or of juvenile justice.',
  'mental-health': 'Asked as the state’s mental health adjudications.',
  'local-police': 'Asked as local police.',
}

const answers: Readonly<Record<OutreachAnswer, string>> = {
  nothing: 'We have nothing',
  'cannot-answer': 'Our law forbids an answer',
  'record-reported': 'We have a record',
}

/** What somebody at an agency reads that is asked about transferees under 21. */
export const inbox = {
  heading: 'Asked of my agency',
  intro:
    'Federal law has us ask your agency about people under 21 who would receive a firearm. Whom a request is about is shown only when you open it.',
  empty: 'Your agency is asked nothing now.',
  ...{ bodies, answers },
  request: (number: string) => `Request ${number}`,
  due: (day: string) => `Please answer by the end of ${day}. A later answer still counts while the check is open.`,
  chased: 'This was asked again today. The time is nearly over.',
  waiting: 'Not answered yet.',
  answered: (answer: string) => `You answered: ${answer}. You may still add a record.`,
  openIntro: 'Your name and the time are kept when you open it. When the check is answered, the request is gone.',
  open: (number: string) => `Open request ${number}`,
  address: 'Address',
  answer: 'Your answer',
  choose: 'Choose the answer.',
  category: 'Category of the record',
  chooseCategory: 'Choose the category of the record.',
  submit: 'Send the answer',
}
