import type { Seen } from '#law/lives/lives.ts'
import { appealFileApplication } from '#law/notices/appeal-file.ts'
import { makeUpin, ntnRandomBytes } from '#law/numbers.ts'
import type { Ntn } from '#law/words.ts'
import { again } from '#ledger/again.ts'
import { appealFileAs } from '#ledger/appeal-file.ts'
import type { Actor } from '#ledger/change.ts'
import { write } from '#ledger/write.ts'
import type { Address, Described, Transferee } from '#search/transferee.ts'
import { present } from '../../present.ts'
import { refuse, type Refusal } from '../../refusal.ts'
import type { World } from '../../world.ts'

/** An application as it came by mail and an examiner typed it in. What is not on the paper is absent, and the law says whether it may be. */
export type Application = Readonly<{
  name?: Described['names'][0]
  born?: string
  birthplace?: string
  sex?: Described['sex']
  race?: Described['race']
  state?: Described['state']
  address?: Address
  citizenships?: readonly string[]
  alienNumber?: string
  /** Why the person applies, in the person's own words. */
  reason?: string
  /** Checks that went wrong, where the person knows their numbers. */
  ntns?: readonly Ntn[]
  /** The day that stands under the written consent. */
  consentInWriting?: string
  /** What lies on paper with the application. */
  signature?: true
  fingerprintCard?: true
}>

/** 28 CFR 25.10(g): to what the person consented, how, and on which day. While it stands the file may be kept. */
export type Consent = Readonly<{ to: 'voluntary-appeal-file'; form: 'in-writing'; on: string }>

/** What is sealed of a person in the file. Who applied before consents were kept has none here, and has it on paper. */
export type Person = Readonly<{ transferee: Transferee; reason: string; ntns: readonly Ntn[]; consent?: Consent }> &
  Pick<Transferee, 'description'>

const fieldOf = {
  ...({ name: 'name', born: 'born', birthplace: 'birthplace', sex: 'sex', race: 'race' } as const),
  ...({ state: 'state-of-residence', address: 'mailing-address', citizenships: 'citizenship' } as const),
  ...({ alienNumber: 'alien-number', reason: 'reason', ntns: 'ntns' } as const),
  ...({ consentInWriting: 'consent-in-writing', signature: 'signature', fingerprintCard: 'fingerprint-card' } as const),
} as const satisfies Record<keyof Application, string>
const names = Object.keys(fieldOf) as readonly (keyof Application)[]

/**
 * 28 CFR 25.10(g): takes an application in. It gets its number at once, so that letters can name it, and the number helps nobody before two
 * examiners have agreed. Of one that is not whole nothing is kept.
 */
export async function applyToAppealFile(
  application: Application,
  by: Actor,
  world: World,
): Promise<Seen<'appeal-file'> | Refusal<'appeal-file-incomplete'>> {
  const lacking = missingIn(application)
  if (lacking.length > 0)
    return refuse(
      'appeal-file-incomplete',
      lacking.map(name => ({ pointer: `/${name}`, code: 'missing' })),
    )
  const person = personOf(application as Whole)
  return again(async () => {
    const upin = makeUpin(world.random(ntnRandomBytes))
    const event = { type: 'applied', upin, at: world.now().toString() } as const
    const written = await write(
      {
        by,
        steps: [{ life: 'appeal-file', id: upin, seen: undefined, event }],
        seal: [{ ntn: appealFileAs(upin), what: 'transferee', plain: person }],
      },
      world,
    )
    return written.outcome === 'kept' ? written.seen('appeal-file', upin) : undefined
  })
}

function missingIn(application: Application): readonly string[] {
  const given = names.filter(name => application[name] !== undefined)
  const citizen = application.citizenships?.includes('US') === true
  // A citizen has no alien number; one that is given all the same is kept, because it tells people apart.
  const fields = given.map(name => fieldOf[name]).filter(field => !(citizen && field === 'alien-number'))
  const held = appealFileApplication.decide({ fields, citizen }) as Readonly<{ missing?: readonly string[] }>
  return names.filter(name => held.missing?.includes(fieldOf[name]) === true)
}

type Whole = Required<Omit<Application, 'alienNumber' | 'ntns'>> & Pick<Application, 'alienNumber' | 'ntns'>

function personOf(whole: Whole): Person {
  const { name, born, birthplace, sex, race, state, address, citizenships, alienNumber, reason, ntns = [] } = whole
  const consent = { to: 'voluntary-appeal-file', form: 'in-writing', on: whole.consentInWriting } as const
  const description: Described = { names: [name], born, birthplace, sex, race, state }
  return {
    description,
    transferee: { description, citizenships, address, ...present({ alienNumber }) },
    reason,
    ntns,
    consent,
  }
}
