import type { NoticeNumber } from '../words.ts'

/** What follows from a denial: who else is told of it, what keeps that back, and whether the firearm is gone already. */
export type DenialFollowed =
  /** 18 U.S.C. 925B(a): who is told of the denial, each by a notice of its own; and for which places nobody was found. */
  | Readonly<{
      type: 'police-named'
      notices: readonly NoticeNumber[]
      unroutable: readonly ('sought' | 'residence')[]
      /** Somebody may yet be named for one of those places, and is looked for until then. */
      lookAgain?: true
      at: string
    }>
  /** One of them was told. */
  | Readonly<{ type: 'police-told'; notice: NoticeNumber; at: string }>
  /** 925B(b): somebody says that an ongoing investigation would be compromised. Why is sealed. It holds nothing yet. */
  | Readonly<{ type: 'hold-proposed'; by: string; at: string }>
  /** Another person has approved it. */
  | Readonly<{ type: 'notice-held'; by: string; approver: string; at: string }>
  | Readonly<{ type: 'notice-released'; by: string; at: string }>
  /** Of a denial under 922(d) alone a named person has decided whether police are told. */
  | Readonly<{ type: 'notice-decided'; send: boolean; by: string; at: string }>
  /** A recipient that the law names: ATF, to retrieve a firearm; ICE, of unlawful presence. */
  | Readonly<{ type: 'retrieval-referred' | 'ice-named'; notice: NoticeNumber; at: string }>
  /** The licensee was asked whether the firearm was transferred. */
  | Readonly<{ type: 'transfer-asked'; at: string }>
  | Readonly<{ type: 'not-transferred'; at: string }>
  /** It did not answer, and a person is to. */
  | Readonly<{ type: 'transfer-unanswered'; at: string }>

/** Who is told of a denial, and who has been: the moment of each. */
export type ToldPolice = Readonly<{
  notices: readonly NoticeNumber[]
  unroutable: readonly ('sought' | 'residence')[]
  lookAgain?: true
  told: Readonly<Record<string, string>>
  proposed?: Readonly<{ by: string; at: string }>
  held?: Readonly<{ by: string; approver: string; at: string }>
  decided?: Readonly<{ send: boolean; by: string; at: string }>
  retrieval?: NoticeNumber
  ice?: NoticeNumber
}>

/** What became of asking the licensee whether the firearm was transferred. */
export type TransferAsked = Readonly<{ at: string; notTransferred?: string; unanswered?: string }>

type Followed = Readonly<{ police?: ToldPolice; transferAsked?: TransferAsked }>
type Following = {
  [Type in DenialFollowed['type']]: (before: Followed, event: Extract<DenialFollowed, { type: Type }>) => Followed
}

/** What each of these events changes. */
export const followed: Following = {
  'police-named': ({ police }, { notices, unroutable, lookAgain }) => ({
    police: {
      ...without('lookAgain', told(police)),
      ...{ notices: [...told(police).notices, ...notices], unroutable },
      ...(lookAgain === undefined ? {} : { lookAgain }),
    },
  }),
  'police-told': ({ police }, { notice, at }) => ({
    police: { ...told(police), told: { [notice]: at, ...told(police).told } },
  }),
  'hold-proposed': ({ police }, { by, at }) => ({ police: { ...told(police), proposed: { by, at } } }),
  'notice-held': ({ police }, { by, approver, at }) => ({
    police: { ...without('proposed', told(police)), held: { by, approver, at } },
  }),
  'notice-released': ({ police }) => ({ police: without('held', told(police)) }),
  'notice-decided': ({ police }, { send, by, at }) => ({ police: { ...told(police), decided: { send, by, at } } }),
  'retrieval-referred': ({ police }, { notice }) => ({ police: { ...told(police), retrieval: notice } }),
  'ice-named': ({ police }, { notice }) => ({ police: { ...told(police), ice: notice } }),
  'transfer-asked': ({ transferAsked }, { at }) => ({ transferAsked: transferAsked ?? { at } }),
  'not-transferred': ({ transferAsked }, { at }) => ({ transferAsked: { at, ...transferAsked, notTransferred: at } }),
  'transfer-unanswered': ({ transferAsked }, { at }) => ({ transferAsked: { at, ...transferAsked, unanswered: at } }),
}

const told = (police: ToldPolice | undefined): ToldPolice => police ?? { notices: [], unroutable: [], told: {} }

function without(name: 'held' | 'proposed' | 'lookAgain', police: ToldPolice): ToldPolice {
  const { [name]: _, ...rest } = police
  return rest
}
