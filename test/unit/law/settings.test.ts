import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { defaultPolicies, withPolicies } from '#law/policies.ts'
import { settings, withSettings, type Periods } from '#law/settings.ts'

suite('what the law leaves to the operator', () => {
  test('the periods, where nobody chose', () => {
    const { policies, outreachByPocs: _, federal, ...periods } = settings
    assert.deepEqual(federal, {})
    assert.deepEqual(periods, {
      examinerWait: 'PT0S',
      destroyIdentityAfter: 'PT1H',
      finishSearchAfter: 'PT30S',
      searchAgainEvery: 'PT1M',
      sourceDownLimit: 'PT30M',
      claimLasts: 'PT4H',
      batchWaits: 'PT168H',
      batchAnswersKept: 'PT2160H',
      recheckKept: 'PT168H',
    })
    assert.deepEqual(policies, defaultPolicies)
    assert.deepEqual(withSettings({}), settings)
  })

  test('each has a longest: to the second it is allowed, and not a second more (RET-05)', () => {
    const longest: readonly (readonly [keyof Periods, string, string])[] = [
      ['examinerWait', 'PT5M', 'PT5M1S'],
      ['destroyIdentityAfter', 'PT20H', 'PT20H1S'],
      ['finishSearchAfter', 'PT2M', 'PT2M1S'],
      ['searchAgainEvery', 'PT5M', 'PT5M1S'],
      ['sourceDownLimit', 'PT4H', 'PT4H1S'],
      ['claimLasts', 'PT24H', 'PT24H1S'],
      ['batchWaits', 'PT720H', 'PT720H1S'],
      ['batchAnswersKept', 'PT8784H', 'PT8784H1S'],
      ['recheckKept', 'PT720H', 'PT720H1S'],
    ]
    for (const [name, allowed, over] of longest) {
      assert.deepEqual(withSettings({ [name]: allowed }), { ...settings, [name]: allowed })
      const says = `${name} must be between PT0S and ${allowed}`
      assert.throws(() => withSettings({ [name]: over }), { name: 'RangeError', message: says })
      assert.throws(() => withSettings({ [name]: '-PT1S' }), { name: 'RangeError', message: says })
      assert.equal(withSettings({ [name]: 'PT0S' })[name], 'PT0S')
    }
  })

  test('a period in days is compared as the hours that it is', () => {
    assert.equal(withSettings({ claimLasts: 'P1D' }).claimLasts, 'P1D')
    assert.throws(() => withSettings({ destroyIdentityAfter: 'P1D' }), /between PT0S and PT20H/)
    assert.throws(() => withSettings({ claimLasts: 'P1M' }), /between PT0S and PT24H/)
  })

  test('what is no period is refused', () =>
    assert.throws(() => withSettings({ claimLasts: 'four hours' }), RangeError))
})

suite('what the law leaves to the agency’s choice', () => {
  test('where nobody chose, every choice is the careful one (DEC-18)', () => {
    assert.deepEqual(defaultPolicies, {
      'sell-to-alone': 'examiner',
      'sell-to-alone-notice': 'held',
      'mental-event-before-16': 'examiner',
      'controlled-substance-alone': 'examiner',
      'transfer-window': 'thirty-days',
      'firearm-handler-checks': 'off',
      'police-notice-of-poc-denials': 'other-authorities',
      'same-person-asked-often': 'three',
      'batch-withdrawn-by-one': 'hundred',
      'withdrawn-by-one-within': 'week',
      'transfer-question-waits': 'two-days',
      'small-counts-published': 'withheld',
    })
  })

  test('a choice stands beside the defaults of the others', () => {
    assert.deepEqual(withPolicies({ 'transfer-window': 'sixty-days' }), {
      ...defaultPolicies,
      'transfer-window': 'sixty-days',
    })
  })

  test('what is no policy, and what is no choice of one, is refused by name', () => {
    const refuses = (chosen: Readonly<Record<string, string>>, message: string) =>
      assert.throws(() => withPolicies(chosen), { name: 'RangeError', message })
    refuses({ waiting: 'off' }, 'waiting is not a policy')
    refuses({ toString: 'off' }, 'toString is not a policy')
    refuses({ 'transfer-window': 'ninety-days' }, 'transfer-window must be one of thirty-days, sixty-days')
  })

  test('every choice of every policy can be made', () => {
    const chosen = {
      'sell-to-alone': 'denies',
      'sell-to-alone-notice': 'sent',
      'mental-event-before-16': 'no-ground',
      'controlled-substance-alone': 'definition',
      'transfer-window': 'sixty-days',
      'firearm-handler-checks': 'on',
      'police-notice-of-poc-denials': 'off',
      'same-person-asked-often': 'off',
      'batch-withdrawn-by-one': 'thousand',
      'withdrawn-by-one-within': 'day',
      'transfer-question-waits': 'week',
      'small-counts-published': 'shown',
    }
    assert.deepEqual(withPolicies(chosen), chosen)
  })
})
