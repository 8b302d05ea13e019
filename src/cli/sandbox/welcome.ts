import { invite } from '#access/session.ts'
import type { Audience } from '#law/words.ts'
import type { SyntheticLicensee } from '#simulated/nation/licensees.ts'
import type { World } from '../../world.ts'
import { rows } from '../output.ts'
import { clientKeyOf } from './client-key.ts'
import type { SandboxCaller } from './sandbox-callers.ts'

/** How one may sign in to the training system, in a role. */
export type SignIn =
  /** `as` is what it is called where the role does not say it. */
  | Readonly<{ role: Audience; id: string; name: string; link: string; as?: string }>
  | Readonly<{ role: Audience; id: string; name: string; secret: string }>

/** Two of each who sign in by a link: it works once, and one may be for the browser and one for the command line. */
const linksEach = 2

type Asked = Readonly<{
  licensee: SyntheticLicensee
  callers: readonly SandboxCaller[]
  /** Whoever is told of denials at that licensee, where the directory names somebody. */
  police?: SandboxCaller | undefined
  url: string
}>

/** One licensee, everybody who signs in by a link, and one of each kind of machine. */
export async function signIns({ licensee, callers, police, url }: Asked, world: World): Promise<readonly SignIn[]> {
  const { ffl, codeWord, name, city, state } = licensee
  const of = (audience: Audience, count: number) => callers.filter(each => each.audience === audience).slice(0, count)
  const people = [
    ...of('examiner', linksEach),
    ...of('operator', linksEach),
    ...of('auditor', linksEach),
    ...of('representative', 1),
  ]
  const [machine] = of('poc', 1)
  const clerk = `clerk-${state.toLowerCase()}`
  const clerkIds = [clerk, `${clerk}-2`, machine?.id.replace('poc', 'poc-clerk')]
  const clerks = callers.filter(({ id }) => clerkIds.includes(id))
  const machines = [
    ...(machine === undefined ? [] : [machine]),
    ...callers.filter(each => each.id === `agency-${state.toLowerCase()}`),
  ]
  const keyOf = clientKeyOf(world)
  const linkFor = async ({ audience: role, id, name: who }: SandboxCaller) => {
    const link = `${url}/#/sign-in/${await invite(id, world)}`
    return { role, id, name: who, link, ...(id === police?.id ? { as: 'police' } : {}) }
  }
  return [
    { role: 'licensee', id: ffl, name: `${name}, ${city}, ${state}`, secret: codeWord },
    ...(await Promise.all(people.map(linkFor))),
    ...(await Promise.all(
      machines.map(async caller => ({
        role: caller.audience,
        id: caller.id,
        name: caller.name,
        secret: await keyOf(caller),
      })),
    )),
    ...(await Promise.all([...clerks, ...(police === undefined ? [] : [police])].map(linkFor))),
  ]
}

/** The same for a person: number and secret, or a link. */
export function signInPage(all: readonly SignIn[]): string {
  const lines = all.map(
    each =>
      [
        'link' in each ? (each.as ?? clerkNames[each.role] ?? each.role) : each.role,
        'link' in each ? each.link : `${each.id}  ${secretNames[each.role] ?? 'key'} ${each.secret}`,
      ] as const,
  )
  return `Sign in as (each link works once, within 24 hours)\n${rows(lines, '  ').join('\n')}\n${withoutPage}\n`
}

const clerkNames: Readonly<Partial<Record<Audience, string>>> = { agency: 'clerk', poc: 'poc clerk' }

/** Their links open a session as any other, so whoever follows one has to know what it is for. */
const withoutPage =
  '  An operator’s pages are the list of agencies, that of points of contact and the denial notices. Police have a denial to read. The representative has none: that link is for the API.'

const secretNames: Readonly<Partial<Record<Audience, string>>> = { licensee: 'code word', poc: 'key', agency: 'key' }
