import type { Evidence } from '#law/notices/told.ts'
import type { Ori } from '#law/words.ts'

/** How an agency is called, as the operators keep it. */
export type Channel = 'webhook' | 'email' | 'terminal'

/**
 * Says to an agency that something waits for it: nothing of what it is about, and nobody's name. It tells nobody of a denial
 * (`law/notices/told.ts`); whoever is called signs in and reads. A terminal is not called: it is given the notice.
 */
export type Call = Readonly<{
  /** The same at every try, so that whoever hears it twice knows it again. */
  id: string
  type: 'notice-waits' | 'correction-waits' | 'notice-unread' | 'notice-alarm' | 'nobody-named' | 'denied-file-late'
  /** The number by which the agency finds it when it has signed in, and which version of it waits. */
  notice: string
  version: number
  /** Since when it waits, as an instant. */
  at: string
  to: Callee
}>

export type Callee =
  /** `secrets` are the names of those that are current, one or two (`delivery/receiver-secret.ts`). */
  | Readonly<{ ori: Ori; channel: 'webhook'; url: string; secrets: readonly string[] }>
  | Readonly<{ ori?: Ori; channel: 'email'; address: string }>

/** `code` is a status of HTTP or SMTP or the name of an error; `again` is after how many seconds the other asks to be called again. */
export type Called =
  | Readonly<{ accepted: true; evidence: Extract<Evidence, 'webhook-accepted' | 'email-sent'> }>
  | Readonly<{ accepted: false; because: NotCalled; code?: string; again?: number }>

export type NotCalled =
  /** They will not have it, now or later; `gone` asks never to be called there again. An operator sees to it. */
  | 'refused'
  | 'gone'
  | 'redirected'
  /** We do not go there: an address inside a network, or one that is no address; or nobody has set up how. */
  | 'forbidden-address'
  | 'not-configured'
  /** Who answers cannot show that they are who was to be called. */
  | 'untrusted'
  /** It may be otherwise in a while. */
  | 'busy'
  | 'late'
  | 'down'
