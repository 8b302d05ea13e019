import type { ReliefLetter } from '#law/notices/relief.ts'
import type { Relief, ReliefProgram, ReliefStatus } from '#law/lives/relief.ts'

type Decided = Exclude<ReliefStatus, 'received' | 'given-up' | 'in-review'>
type Known = Pick<Relief, 'program' | 'noRecord'>

const agency = { 'federal-agency': 'La agencia', state: 'El programa del estado' } as const
const court = {
  'federal-agency': 'al tribunal federal de distrito de los Estados Unidos',
  state: 'a un tribunal del estado',
} as const

const only =
  'El alivio levanta la prohibición federal por una declaración de salud mental o un internamiento, 18 U.S.C. 922(d)(4) y (g)(4), y nada más: otro motivo federal, y lo que prohíba la ley de un estado, quedan como estaban.'
const stands =
  'El registro de la declaración o del internamiento sigue en pie, y una verificación que lo encuentre se responde como antes.'
const takenOut = 'y su registro se retiró de los índices'
const noneThere =
  'y con el número de la agencia no había ya ningún registro de ello que retirar de los índices: la agencia lo había retirado, o tiene a la persona registrada por otro motivo'

const relieved = (happened: string, { noRecord }: Known): ReliefLetter => ({
  happened,
  means: `Se considera que la declaración o el internamiento no ocurrió, ${noRecord ? noneThere : takenOut}. ${only}`,
  next: 'No hay que hacer nada. Si una verificación todavía se retrasa o se deniega, pregunte el motivo e impúgnelo: puede tratarse de otro registro.',
})

const refused = (happened: string, { program }: Known): ReliefLetter => ({
  happened,
  means: stands,
  next: `Usted puede pedir ${court[program]} que lo examine de nuevo. Pregunte allí, o a un abogado, cuál es el plazo.`,
})

/** In Spanish what `reliefLetter` of the law says in English, case by case. */
export const reliefDecided: Readonly<Record<Decided, (known: Known) => ReliefLetter>> = {
  granted: known => relieved(`${agency[known.program]} concedió el alivio.`, known),
  denied: known => refused(`${agency[known.program]} negó el alivio.`, known),
  'deemed-denied': known =>
    refused(
      'La agencia no decidió en los 365 días siguientes a la recepción de la solicitud, lo que la ley cuenta como una negativa sin causa.',
      known,
    ),
  reversed: known => reversed(known.program, known),
  upheld: () => ({
    happened: 'El tribunal lo examinó de nuevo y confirmó la negativa del alivio.',
    means: stands,
    next: 'Usted puede preguntar a un abogado si la sentencia se puede apelar, o solicitarlo otra vez cuando hayan cambiado las circunstancias.',
  }),
}

function reversed(program: ReliefProgram, known: Known): ReliefLetter {
  const said = relieved('El tribunal lo examinó de nuevo y revocó la negativa del alivio.', known)
  const fees = ' El tribunal concede los honorarios del abogado, que en ese caso son obligatorios.'
  return { ...said, next: program === 'federal-agency' ? said.next + fees : said.next }
}
