import MailComposer from 'nodemailer/lib/mail-composer'
import type { Call } from '../../call.ts'

/** Who writes, and where whoever reads signs in. */
export type Sender = Readonly<{ from: string; agency: string; signIn: string }>

const waits: Readonly<Record<Call['type'], Readonly<{ subject: string; what: string; first: string }>>> = {
  'notice-waits': {
    subject: 'A notice waits for your agency',
    what: 'A notice waits for your agency',
    first: 'Your agency has been told only when somebody of it has opened the notice there.',
  },
  'correction-waits': {
    subject: 'A correction waits for your agency',
    what: 'A correction of a notice that your agency was given waits for it',
    first: 'Read the correction before anybody acts on the notice that it corrects.',
  },
  'notice-unread': {
    subject: 'A notice was not read',
    what: 'A notice has waited twelve hours, and nobody of its agency has read it',
    first: 'Telephone the agency: it has to have read the notice within twenty-four hours of the denial.',
  },
  'nobody-named': {
    subject: 'ALARM: nobody could be named to be told of a denial',
    what: 'Twenty hours after a denial nobody could be named for one of its places',
    first: 'See on the operations page for which place, and name an authority in the directory of agencies.',
  },
  'denied-file-late': {
    subject: 'ALARM: the Denied Transaction File is behind',
    what: 'NCIC has not acknowledged for twenty hours what the Denied Transaction File is owed of a denial',
    first: 'See what `nics doctor` says of the file, and whether its keeper answers.',
  },
  'notice-alarm': {
    subject: 'ALARM: four hours are left to tell police',
    what: 'A notice has waited twenty hours, and nobody of its agency has read it',
    first: 'Telephone the agency now: in four hours the limit of 18 U.S.C. 925B(b) is over.',
  },
}

/**
 * The whole of an e-mail: plain text without a picture, a link that knows who follows it, or a word about what the notice says. Its Message-ID is
 * the call's own, so that the same call twice is one message to whoever reads mail by that.
 */
export async function emailOf(
  { id, type, notice, at }: Omit<Call, 'to'>,
  to: string,
  { from, agency, signIn }: Sender,
): Promise<Buffer> {
  const { subject, what, first } = waits[type]
  const text = [
    `${what} in the system of ${agency}.`,
    `Number:   ${notice}\nWaits:    since ${at.slice(0, 16).replace('T', ' ')} UTC\nSign in:  ${signIn}`,
    `Sign in as you always do and open what waits. ${first}`,
    'This message says nothing of what it is about, on purpose: e-mail may be read by others on its way.',
    'Do not reply: nobody reads what is sent to this address. Nobody will ever ask you by e-mail for a password, a key or the number of a check.',
  ].join('\n\n')
  const composer = new MailComposer({
    from: { name: agency, address: from },
    to: { name: '', address: to },
    ...{ subject: `${subject} (${notice})`, text: `${text}\n`, textEncoding: 'quoted-printable' },
    messageId: `<${id}@${from.slice(from.lastIndexOf('@') + 1)}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    ...{ disableFileAccess: true, disableUrlAccess: true },
  })
  return composer.compile().build()
}
