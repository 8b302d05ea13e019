import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { policies } from '#law/policies.ts'
import { rules } from '#law/registry.ts'
import { governs } from '#law/rule.ts'
import { lookedAtOn, notYetRead, volatile } from '#law/volatile.ts'

suite('the law that is moving', () => {
  test('is these ten matters', () => {
    assert.deepEqual(
      volatile.map(({ title, status }) => `${status}: ${title}`),
      [
        'in-force: Who is an unlawful user of a controlled substance',
        'decided: Unlawful use as the only ground of a denial',
        'proposed: Another definition of the mental-health ground',
        'proposed: Sixty days instead of thirty for one check',
        'proposed: Checks of a licensee’s own employees',
        'proposed: Under-21 outreach, notices of denial and the address, written into 28 CFR Part 25',
        'proposed: On what grounds federal relief is given',
        'in-force: Veterans for whom only a fiduciary was appointed',
        'ends: The longer period under 21',
        'in-force: A check for an application to make a firearm under the National Firearms Act',
      ],
    )
  })

  test('is carried by rules that exist and by policies with the default that is said', () => {
    const named = volatile.map(({ carriedBy }) => carriedBy.rules ?? [])
    assert.deepEqual(named, [
      ['controlled-substance-until-june-2026', 'controlled-substance'],
      ['controlled-substance'],
      [],
      ['thirty-days'],
      ['ask-about-firearm-handlers'],
      ['under-21-outreach', 'denial-notice', 'address-asked'],
      [],
      ['fiduciary-records'],
      ['ten-business-days'],
      ['ask-under-another-law'],
    ])
    const existing = rules.map(({ id }) => id)
    assert.deepEqual(
      named.flat().filter(id => !existing.includes(id)),
      [],
    )
    const chosen = volatile.flatMap(({ carriedBy }) => carriedBy.policy ?? [])
    assert.deepEqual(
      chosen.map(({ name, byDefault }) => [name, byDefault]),
      [
        ['controlled-substance-alone', 'examiner'],
        ['transfer-window', 'thirty-days'],
        ['firearm-handler-checks', 'off'],
      ],
    )
    for (const { name, byDefault } of chosen) assert.equal(policies[name].choices[0], byDefault, name)
  })

  test('what binds is carried by a rule that governed on the day on which the list was last gone through', () => {
    assert.equal(lookedAtOn, '2026-11-25')
    const inForce = rules.filter(rule => governs(rule, lookedAtOn)).map(({ id }) => id)
    for (const { title, status, carriedBy } of volatile)
      assert.ok(status === 'proposed' || carriedBy.rules?.some(id => inForce.includes(id)), title)
  })

  test('leaves no choice that nothing decides by', () => {
    assert.deepEqual(notYetRead, [])
  })

  test('what is only proposed changes nothing by itself: it is a policy, it is watched, or the practice stands without it', () => {
    const proposed = volatile.filter(({ status }) => status === 'proposed')
    assert.deepEqual(
      proposed.map(({ title, byDefault }) => `${title}: ${byDefault.split(/[:,]/)[0]}`),
      [
        'Another definition of the mental-health ground: off',
        'Sixty days instead of thirty for one check: off',
        'Checks of a licensee’s own employees: off',
        'Under-21 outreach, notices of denial and the address, written into 28 CFR Part 25: on',
        'On what grounds federal relief is given: off',
      ],
    )
  })
})
