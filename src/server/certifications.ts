import type { z } from 'zod'
import {
  attestCertification,
  listCertifications,
  stateCertification,
  type certificationView as viewed,
} from '#contract/certifications.ts'
import { certificationStanding, periodsOf } from '#law/clocks/certifying.ts'
import type { Certification, Contributor, Statement } from '#law/lives/contributor.ts'
import { dayOfAgency } from '#law/states/agency-day.ts'
import { attestCertification as attest } from '#records/attest-certification.ts'
import { stateCertification as state } from '#records/state-certification.ts'
import { present } from '../present.ts'
import { isRefusal } from '../refusal.ts'
import { agencyRoute } from './agency-route.ts'
import type { World } from '../world.ts'
import { countsIn, countsOf } from './counts.ts'
import type { Route } from './route.ts'

/** What the head of an agency certifies, stated by one person and attested by another: 34 U.S.C. 40901(e)(1)(F). */
export const certificationRoutes: readonly Route[] = [
  agencyRoute(listCertifications, async ({ ori }, { world }) => {
    const seen = await world.find.contributor(ori)
    return { status: 200, body: { certifications: seen === undefined ? [] : [...certificationsOf(seen.state, world)] } }
  }),

  agencyRoute(stateCertification, async ({ body: { from, statement }, by, ori }, { world }) => {
    const seen = await state({ ori, from, statement: statementOf(statement) }, by, world)
    return isRefusal(seen) ? seen : { status: 201, body: certificationIn(seen.state, from, world) }
  }),

  agencyRoute(attestCertification, async ({ params: { from }, by, ori }, { world }) => {
    const seen = await attest({ ori, from }, by, world)
    return isRefusal(seen) ? seen : { status: 200, body: certificationIn(seen.state, from, world) }
  }),
]

function statementOf({ provided, ...sent }: z.output<typeof stateCertification.body>['statement']): Statement {
  return present({ ...sent, provided: provided && countsIn(provided) })
}

type View = z.input<typeof viewed>

/** Every period since the agency was enrolled, with what was made of it. */
export function certificationsOf(contributor: Contributor, world: World): readonly View[] {
  const today = dayOfAgency(contributor.ori, world.now())
  return periodsOf(contributor, today).map(period => {
    const made = contributor.certifications.find(({ from }) => from === period.from)
    return certificationView({ ...period, ...made }, today)
  })
}

function certificationIn(contributor: Contributor, from: string, world: World): View {
  const today = dayOfAgency(contributor.ori, world.now())
  const made = contributor.certifications.find(one => one.from === from)
  return certificationView({ from, through: from, dueBy: from, ...made }, today)
}

function certificationView(certification: Certification, today: string): View {
  const { from, through, dueBy, statement, counted, differences = [], stated, attested } = certification
  return present({
    ...{ from, through, dueBy },
    state: certificationStanding(certification, today),
    late: attested?.late ?? dueBy < today,
    differences: differences.map(one => ({ ...one })),
    statement: statement && shown(statement),
    counted: counted && countsOf(counted),
    stated,
    attested: attested && { by: attested.by, on: attested.on },
  })
}

/** As the contract took it. */
const shown = ({ provided, completeness, monitoring, ...rest }: Statement): NonNullable<View['statement']> =>
  present({
    ...rest,
    provided: provided && countsOf(provided),
    completeness: completeness && [...completeness],
    monitoring: monitoring && [...monitoring],
  })
