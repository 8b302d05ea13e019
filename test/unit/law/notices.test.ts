import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { denialNotice } from '#law/notices/denial-notice.ts'
import { denialNoticeContents, noticeRow, statements } from '#law/notices/notice-contents.ts'
import { denialNoticeRecipients, localAuthority } from '#law/notices/recipients.ts'
import { policeTold } from '#law/notices/told.ts'
import { policies } from '#law/policies.ts'
import { ruled } from '../../support/ruled.ts'

const denial = { told: 'denied', transfer: true, grounds: ['922(g)'], deniedBy: 'national' } as const

suite('when police hear', () => {
  test('a denial under federal, state, local or tribal law is told, a delay is not (DEN-01)', () => {
    for (const ground of ['922(g)', '922(n)', 'state', 'local', 'tribal'])
      assert.equal(ruled(denialNotice, { ...denial, grounds: [ground] }), 'notify', ground)
    for (const told of ['delayed', 'proceed', 'cancelled'])
      assert.equal(ruled(denialNotice, { ...denial, told }), 'none', told)
  })

  test('a check that carries no transfer gives no notice (DEN-01)', () => {
    assert.equal(ruled(denialNotice, { ...denial, transfer: false }), 'none')
  })

  test('a hold for an investigation needs its reason and who approved it (DEN-05)', () => {
    const investigation = { reason: 'a purchase is being watched', approver: 'A. Supervisor' }
    assert.equal(ruled(denialNotice, { ...denial, investigation }), 'held')
    assert.equal(ruled(denialNotice, { ...denial, investigation: { ...investigation, approver: '' } }), 'notify')
    assert.equal(ruled(denialNotice, { ...denial, investigation: { ...investigation, reason: '' } }), 'notify')
  })

  test('a denial under 922(d) alone waits for a named person, by default unsent (DEN-10, DEC-18)', () => {
    const alone = { ...denial, grounds: ['922(d)'] }
    assert.equal(policies['sell-to-alone-notice'].choices[0], 'held')
    assert.equal(ruled(denialNotice, alone), 'held')
    assert.equal(ruled(denialNotice, { ...alone, decision: { by: 'A. Supervisor', send: true } }), 'notify')
    assert.equal(ruled(denialNotice, { ...alone, decision: { by: 'A. Supervisor', send: false } }), 'none')
    assert.equal(ruled(denialNotice, { ...alone, policies: { 'sell-to-alone-notice': 'sent' } }), 'notify')
    assert.equal(ruled(denialNotice, { ...alone, grounds: ['922(d)', '922(g)'] }), 'notify')
  })

  test('what a point of contact denied is told by policy, on unless the agency turned it off (DEN-14, DEC-16)', () => {
    const poc = { ...denial, deniedBy: 'poc' }
    assert.equal(policies['police-notice-of-poc-denials'].choices[0], 'other-authorities')
    assert.equal(ruled(denialNotice, poc), 'notify')
    assert.equal(ruled(denialNotice, { ...poc, policies: { 'police-notice-of-poc-denials': 'off' } }), 'none')
  })

  test('opened, fetched or accepted is told; mail and thin messages only call (DEC-08)', () => {
    for (const evidence of ['opened-in-portal', 'fetched', 'accepted-by-terminal'])
      assert.equal(ruled(policeTold, { evidence: [evidence] }), 'told', evidence)
    const calls = ['placed-in-inbox', 'email-sent', 'webhook-accepted', 'telephone-rang']
    assert.equal(ruled(policeTold, { evidence: calls }), 'called')
    assert.equal(ruled(policeTold, { evidence: [] }), 'nothing')
  })
})

suite('who hears', () => {
  const city = { ori: 'VA1270000', level: 'local', state: 'VA' } as const
  const statePolice = { ori: 'VAVSP0000', level: 'state', state: 'VA' } as const
  const otherStatePolice = { ori: 'MDMSP0000', level: 'state', state: 'MD' } as const
  const county = { ori: 'MD0160000', level: 'local', state: 'MD' } as const
  const byVirginia = { ori: 'VAVSP0000', state: 'VA' }

  test('the place of the sale and another residence, each once (DEN-02, DEN-08)', () => {
    const given = { sought: { authorities: [city] }, residence: { authorities: [city, county] }, deniedBy: 'national' }
    assert.deepEqual(denialNoticeRecipients.decide(given), {
      authorities: ['VA1270000', 'MD0160000'],
      prosecutors: [],
      spared: [],
    })
  })

  test('prosecutors of the place of the sale, never those of the residence (DEN-04)', () => {
    const given = {
      sought: { authorities: [city], prosecutors: ['VA127013A'] },
      residence: { authorities: [county], prosecutors: ['MD016013A'] },
      deniedBy: 'national',
    }
    assert.deepEqual(denialNoticeRecipients.decide(given), {
      authorities: ['VA1270000', 'MD0160000'],
      prosecutors: ['VA127013A'],
      spared: [],
    })
  })

  test('the state authorities that denied are spared, others of that state and other states are not (DEN-07, DEC-16)', () => {
    const sought = { authorities: [city, statePolice] }
    const residence = { authorities: [county, otherStatePolice] }
    assert.deepEqual(denialNoticeRecipients.decide({ sought, residence, deniedBy: byVirginia }), {
      authorities: ['VA1270000', 'MD0160000', 'MDMSP0000'],
      prosecutors: [],
      spared: ['VAVSP0000'],
    })
    // The control: where the Center denied, the state police hear too.
    assert.deepEqual(denialNoticeRecipients.decide({ sought, deniedBy: 'national' }), {
      authorities: ['VA1270000', 'VAVSP0000'],
      prosecutors: [],
      spared: [],
    })
  })

  test('whatever authority of the state denied, all of that state’s own are spared, and a locality that denied (DEN-07)', () => {
    const sought = { authorities: [city, statePolice, otherStatePolice] }
    assert.deepEqual(denialNoticeRecipients.decide({ sought, deniedBy: { ori: 'VAPOC0000', state: 'VA' } }), {
      authorities: ['VA1270000', 'MDMSP0000'],
      prosecutors: [],
      spared: ['VAVSP0000'],
    })
    assert.deepEqual(denialNoticeRecipients.decide({ sought, deniedBy: { ori: 'VA1270000', state: 'VA' } }), {
      authorities: ['MDMSP0000'],
      prosecutors: [],
      spared: ['VA1270000', 'VAVSP0000'],
    })
  })

  test('the choice about a point of contact’s denials touches no denial of the Center (DEN-14, DEC-16)', () => {
    const given = { sought: { authorities: [city] }, policies: { 'police-notice-of-poc-denials': 'off' } }
    const all = { authorities: ['VA1270000'], prosecutors: [], spared: [] }
    assert.deepEqual(denialNoticeRecipients.decide({ ...given, deniedBy: 'national' }), all)
    const none = { authorities: [], prosecutors: [], spared: [] }
    assert.deepEqual(denialNoticeRecipients.decide({ ...given, deniedBy: byVirginia }), none)
  })

  test('an authority is of a state, a locality or a tribe, and enforces its law (DEN-11)', () => {
    for (const level of ['state', 'local', 'tribal'])
      assert.equal(ruled(localAuthority, { level, investigatesOrEnforces: true }), 'is', level)
    assert.equal(ruled(localAuthority, { level: 'federal', investigatesOrEnforces: true }), 'is-not')
    assert.equal(ruled(localAuthority, { level: 'private', investigatesOrEnforces: true }), 'is-not')
    assert.equal(ruled(localAuthority, { level: 'local', investigatesOrEnforces: false }), 'is-not')
  })
})

suite('what is said', () => {
  const lettered = ['notice-given', 'prohibition', 'date-and-time', 'location-of-licensee', 'identity']
  const said = ['not-a-warrant', 'may-be-overturned', 'call-atf-first', 'not-for-wanted-files', 'nothing-required']
  const all = [...lettered, ...said, 'atf-office', 'other-recipients']

  test('the contents (A) to (E), each needed (DEN-03)', () => {
    assert.equal(ruled(denialNoticeContents, { fields: all }), 'complete')
    for (const left of lettered)
      assert.deepEqual(denialNoticeContents.decide({ fields: all.filter(each => each !== left) }), {
        answer: 'incomplete',
        missing: [left],
      })
  })

  test('no warrant, may be overturned, call ATF first, no wanted file, the other recipients (DEN-08)', () => {
    for (const left of [...said, 'atf-office', 'other-recipients'])
      assert.equal(ruled(denialNoticeContents, { fields: all.filter(each => each !== left) }), 'incomplete', left)
    assert.match(statements['not-a-warrant'], /not a warrant.*not probable cause/)
    assert.match(statements['may-be-overturned'], /may be overturned/)
    assert.match(statements['call-atf-first'], /^Call the ATF office/)
    assert.match(statements['not-for-wanted-files'], /wanted-person file/)
  })

  test('a notice never names the petitioner and holds nothing of the record (DEN-03)', () => {
    for (const never of ['petitioner', 'record', 'victim', 'diagnosis', 'firearm', 'ssn'])
      assert.equal(ruled(denialNoticeContents, { fields: [...all, never] }), 'refused', never)
  })

  test('the row of a notice names the transaction and no person (DEN-16, DEC-08)', () => {
    const fields = ['notice', 'ntn', 'recipient', 'kind']
    assert.equal(ruled(noticeRow, { fields }), 'complete')
    for (const never of ['name', 'born', 'address'])
      assert.equal(ruled(noticeRow, { fields: [...fields, never] }), 'refused')
  })
})
