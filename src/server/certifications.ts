import type { z } from 'zod'
import {
  attestCertification,
  listCertifications,
  stateCertification,
  type certificationView as viewed,
} from '#contract/certifications.ts'
import type { Certification, Contributor, Period, Statement } from '#law/lives/contributor.ts'
import { attestCertification as attest, digestOfStated, stateCertification as state } from '#records/certify.ts'
import { periodsOf } from '#records/expect-certification.ts'
import { dayAt } from '#records/tally.ts'
import { isRefusal, refuse } from '../refusal.ts'
import type { World } from '../world.ts'
import { countsIn, countsOf } from './counts.ts'
import { present } from './present.ts'
import { route, type Route } from './route.ts'

/** What the head of an agency certifies, stated by one person and attested by another: 34 U.S.C. 40901(e)(1)(F). */
export const certificationRoutes: readonly Route[] = [
  route(listCertifications, async ({ caller: { ori } }, { world }) => {
    if (ori === undefined) return refuse('may-not')
    const seen = await world.find.contributor(ori)
    return { status: 200, body: { certifications: seen === undefined ? [] : [...certificationsOf(seen.state, world)] } }
  }),

  route(stateCertification, async ({ body: { from, statement }, by, caller: { ori } }, { world }) => {
    if (ori === undefined) return refuse('may-not')
    const seen = await state({ ori, from, statement: statementOf(statement) }, by, world)
    return isRefusal(seen) ? seen : { status: 201, body: certificationIn(seen.state, from, world) }
  }),

  route(attestCertification, async ({ params: { from }, body: { digest }, by, caller: { ori } }, { world }) => {
    if (ori === undefined) return refuse('may-not')
    const seen = await attest({ ori, from, digest }, by, world)
    return isRefusal(seen) ? seen : { status: 200, body: certificationIn(seen.state, from, world) }
  }),
]

function statementOf({ provided, ...sent }: z.output<typeof stateCertification.body>['statement']): Statement {
  return present({ ...sent, provided: provided && countsIn(provided) })
}

type View = z.input<typeof viewed>

/** Every period since the agency was enrolled, with what was made of it. */
export function certificationsOf(contributor: Contributor, world: World): readonly View[] {
  const today = dayAt(contributor.ori, world.now())
  return periodsOf(contributor, today).map(period => {
    const made = contributor.certifications.find(({ from }) => from === period.from)
    return certificationView({ ...period, ...made }, today)
  })
}

function certificationIn(contributor: Contributor, from: string, world: World): View {
  const today = dayAt(contributor.ori, world.now())
  const made = contributor.certifications.find(one => one.from === from)
  return certificationView({ from, through: from, dueBy: from, ...made }, today)
}

function certificationView(certification: Certification, today: string): View {
  const { from, through, dueBy, statement, counted, differences = [], stated, attested } = certification
  return {
    ...{ from, through, dueBy },
    state: stateOf(certification, today),
    late: attested?.late ?? dueBy < today,
    differences: differences.map(one => ({ ...one })),
    ...(statement === undefined ? {} : { statement: shown(statement) }),
    ...(counted === undefined ? {} : { counted: countsOf(counted) }),
    ...(stated === undefined ? {} : { stated }),
    ...present({ digest: digestOfStated(certification) }),
    ...(attested === undefined ? {} : { attested: { by: attested.by, on: attested.on } }),
  }
}

function stateOf({ through, dueBy, stated, attested }: Certification & Period, today: string): View['state'] {
  if (attested !== undefined) return 'attested'
  if (dueBy < today) return 'overdue'
  if (stated !== undefined) return 'stated'
  return through < today ? 'open' : 'not-over'
}

/** As the contract took it. */
const shown = ({ provided, completeness, monitoring, ...rest }: Statement): NonNullable<View['statement']> => ({
  ...rest,
  ...(provided === undefined ? {} : { provided: countsOf(provided) }),
  ...(completeness === undefined ? {} : { completeness: [...completeness] }),
  ...(monitoring === undefined ? {} : { monitoring: [...monitoring] }),
})
