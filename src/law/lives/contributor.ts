import type { Ori } from '../words.ts'

/**
 * An agency that contributes records, by what binds it to: what it gives by when, and what its head certifies (34 U.S.C. 40901(e),
 * 40911(b), 40912). What it owed and did not pay in time stands in its life, and goes only when it is paid.
 */
export const contributorKinds = [
  ...([
    'federal-agency',
    'federal-court',
    'homeland-security',
    'defense',
    'state-with-waiver',
    'state',
    'tribe',
  ] as const),
] as const
export type ContributorKind = (typeof contributorKinds)[number]

/** What an agency says it does so that its records are complete, accurate, watched and corrected. */
export const certifiedEfforts = [
  ...(['automated-reporting', 'accuracy-verification', 'pre-validation', 'second-person-validation'] as const),
  ...(['internal-audit', 'periodic-review', 'correction-on-notice', 'staff-training'] as const),
] as const
export type CertifiedEffort = (typeof certifiedEfforts)[number]

/** What the head of an agency certifies: numbers, and names of efforts. Nothing of any person. */
export type Statement = Readonly<{
  complies?: boolean
  /** How many of its records show somebody barred, whether or not they were sent. */
  records?: number
  provided?: Readonly<Record<string, number>>
  untransmitted?: number
  completeness?: readonly CertifiedEffort[]
  monitoring?: readonly CertifiedEffort[]
  /** Of a state: the percentage of its records that is available. */
  available?: number
}>

/** A number that the agency stated and this system counted otherwise. */
export type Difference = Readonly<{ category: string; stated: number; counted: number }>

export type Period = Readonly<{ from: string; through: string; dueBy: string }>

/** One period's certification: stated by one person, attested by another, beside what was counted here. */
export type Certification = Period &
  Readonly<{
    missed?: true
    statement?: Statement
    counted?: Readonly<Record<string, number>>
    differences?: readonly Difference[]
    stated?: Readonly<{ by: string; on: string }>
    attested?: Readonly<{ by: string; on: string; late: boolean }>
  }>

export type ContributorEvent =
  | Readonly<{ type: 'enrolled'; ori: Ori; kind: ContributorKind; name: string; since: string; on: string }>
  | Readonly<{ type: 'reclassified'; kind: ContributorKind; since: string }>
  /** What was counted shows that it gave records, the last on this day. */
  | Readonly<{ type: 'provided'; on: string }>
  | Readonly<{ type: 'provision-missed'; dueBy: string }>
  /** 34 U.S.C. 40901(e)(1)(C): a person of it says that no record came up since it last gave. That is what the quarter asks. */
  | Readonly<{ type: 'nothing-to-give'; by: string; on: string }>
  | (Readonly<{ type: 'certification-stated'; by: string; on: string }> &
      Period &
      Required<Pick<Certification, 'statement' | 'counted' | 'differences'>>)
  /** `digest`: of what was seen when it was attested. The first events do not say it. */
  | Readonly<{ type: 'certification-attested'; from: string; digest?: string; by: string; on: string }>
  | (Readonly<{ type: 'certification-missed' }> & Period)

export type Contributor = Readonly<{
  ori: Ori
  kind: ContributorKind
  name: string
  /** Since when its kind binds it. */
  since: string
  enrolled: string
  /** The last day on which it gave records, as of the last time that this was looked at. */
  provided?: string
  /** By when it should have given again, and did not. */
  provisionOverdue?: string
  /** Who last said that there was nothing to give, and when. */
  nothing?: Readonly<{ by: string; on: string }>
  /** How often it gave later than that. */
  provisionsLate: number
  certifications: readonly Certification[]
}>

/** The contributor after one more event, or undefined where the event may not happen: nobody attests what they stated. */
export function foldContributor(before: Contributor | undefined, event: ContributorEvent): Contributor | undefined {
  if (event.type === 'enrolled') {
    const { type: _, on, ...enrolled } = event
    return before === undefined ? { ...enrolled, enrolled: on, provisionsLate: 0, certifications: [] } : undefined
  }
  if (before === undefined) return undefined
  switch (event.type) {
    case 'reclassified':
      return { ...before, kind: event.kind, since: event.since }
    case 'provided':
      return given(before, event.on)
    case 'nothing-to-give':
      return { ...given(before, event.on), nothing: { by: event.by, on: event.on } }
    case 'provision-missed':
      return { ...before, provisionOverdue: event.dueBy }
    default: {
      const certifications = certified(before.certifications, event)
      return certifications === undefined ? undefined : { ...before, certifications }
    }
  }
}

function given({ provisionOverdue, ...before }: Contributor, on: string): Contributor {
  const late = provisionOverdue === undefined ? 0 : 1
  return { ...before, provided: on, provisionsLate: before.provisionsLate + late }
}

type Certifying = Extract<ContributorEvent, { from: string }>

function certified(all: readonly Certification[], event: Certifying): readonly Certification[] | undefined {
  const found = all.find(({ from }) => from === event.from)
  const after = certifiedOne(found, event)
  if (after === undefined) return undefined
  return [...all.filter(({ from }) => from !== event.from), after].toSorted((a, b) => (a.from < b.from ? -1 : 1))
}

function certifiedOne(found: Certification | undefined, event: Certifying): Certification | undefined {
  if (found?.attested !== undefined) return undefined
  switch (event.type) {
    case 'certification-missed': {
      const { type: _, ...period } = event
      return { ...found, ...period, missed: true }
    }
    case 'certification-stated': {
      const { type: _, by, on, ...stated } = event
      return { ...found, ...stated, stated: { by, on } }
    }
    case 'certification-attested': {
      if (found?.stated === undefined || found.stated.by === event.by) return undefined
      const { by, on } = event
      return { ...found, attested: { by, on, late: on > found.dueBy } }
    }
  }
}
