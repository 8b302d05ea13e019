import { parseEmailAddress } from '#delivery/email-address.ts'
import { parseDate, parseState } from '#law/numbers.ts'
import { policyNames, withPolicies, type Policies } from '#law/policies.ts'
import { periods, withSettings, type Periods, type Settings } from '#law/settings.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** Each setting of the law's table under its own name: examinerWait is NICS_EXAMINER_WAIT. */
export const settingVariable = (name: string): string => `NICS_${name.replaceAll(/[A-Z]/g, '_$&').toUpperCase()}`

/** Each policy of the law's table under its own name: sell-to-alone is NICS_POLICY_SELL_TO_ALONE. */
export const policyVariable = (name: string): string => `NICS_POLICY_${name.replaceAll('-', '_').toUpperCase()}`

/** What the law leaves to the operator, as the environment says it. Throws one clear sentence that names the variable. */
export function settingsOf(env: Environment): Settings {
  let chosen = withSettings({ policies: policiesOf(env), outreachByPocs: outreachByPocsOf(env), ...pagedAtOf(env) })
  for (const name of Object.keys(periods) as (keyof Periods)[]) {
    const value = env[settingVariable(name)]
    if (value !== undefined && value !== '') chosen = { ...chosen, [name]: period(name, value) }
  }
  return chosen
}

/** Where whoever runs the system is called by e-mail: a notice that nobody reads, or a denial for which nobody is named. */
export const pagedAtVariable = 'NICS_PAGED_AT'

function pagedAtOf(env: Environment): Pick<Settings, 'pagedAt'> {
  const address = env[pagedAtVariable] ?? ''
  if (address === '') return {}
  const pagedAt = parseEmailAddress(address)
  if (pagedAt === undefined)
    throw new Error(`${pagedAtVariable} must be an address of e-mail, such as duty@nics.example.`)
  return { pagedAt }
}

/** States and days: NICS_OUTREACH_BY_POCS=PA=2026-10-01,VA=2027-01-01. */
export const outreachVariable = 'NICS_OUTREACH_BY_POCS'

function outreachByPocsOf(env: Environment): Settings['outreachByPocs'] {
  const set = (env[outreachVariable] ?? '').split(',').filter(part => part !== '')
  return Object.fromEntries(
    set.map(part => {
      const [code = '', day = '', ...more] = part.trim().split('=')
      const [state, since] = [parseState(code), parseDate(day)]
      if (state === undefined || since === undefined || more.length > 0)
        throw new Error(`${outreachVariable} names states and days, such as PA=2026-10-01,VA=2027-01-01.`)
      return [state, since]
    }),
  )
}

function policiesOf(env: Environment): Policies {
  const set = policyNames.flatMap(name => {
    const choice = env[policyVariable(name)]
    return choice === undefined || choice === '' ? [] : [[name, choice] as const]
  })
  try {
    return withPolicies(Object.fromEntries(set))
  } catch (error) {
    const [name = '', ...because] = error instanceof Error ? error.message.split(' ') : []
    throw new Error(`${policyVariable(name)} ${because.join(' ')}.`, { cause: error })
  }
}

function period(name: keyof Periods, value: string): string {
  try {
    return withSettings({ [name]: value })[name]
  } catch (error) {
    const because = error instanceof Error && error.message.startsWith(name) ? error.message.slice(name.length) : ''
    throw new Error(`${settingVariable(name)}${because || ' must be a period such as PT1H'}.`, { cause: error })
  }
}
