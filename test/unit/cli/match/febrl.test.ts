import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'
import { freshFolder, lines } from './files.ts'

const run = (tool: string, ...args: readonly string[]): string =>
  execFileSync(process.execPath, [join(import.meta.dirname, '..', '..', '..', '..', 'tools', tool), ...args], {
    encoding: 'utf8',
  })

const header =
  'rec_id, given_name, surname, street_number, address_1, address_2, suburb, postcode, state, date_of_birth, soc_sec_id'

test('a pair of Febrl’s files becomes records, inquiries and the truth', t => {
  const folder = freshFolder(t)
  const originals = lines(header, 'rec-7-org, ann, doe, 8, a street, , a town, 4223, nsw, 19151111, 5304218')
  const duplicates = lines(
    header,
    'rec-7-dup-0, anne, doe, 8, a street, , a town, 4223, nws, 19151141, 5304218',
    'rec-8-dup-0, , roe, , , , , , , , ',
  )
  run('febrl.ts', folder.write('a.csv', originals), folder.write('b.csv', duplicates), folder.path('out'))
  const columns = 'id,last,first,born,ssn,state'
  assert.equal(folder.read('out/records.csv'), lines(columns, 'rec-7-org,doe,ann,1915-11-11,5304218,nsw'))
  assert.equal(
    folder.read('out/inquiries.csv'),
    lines(columns, 'rec-7-dup-0,doe,anne,,5304218,nws', 'rec-8-dup-0,roe,,,,'),
  )
  assert.equal(folder.read('out/truth.csv'), lines('inquiry_id,record_id', 'rec-7-dup-0,rec-7-org'))
})

test('hits are scored against the truth at every threshold', t => {
  const folder = freshFolder(t)
  const hits = folder.write(
    'H.csv',
    lines('inquiry_id,record_id,bits,answer', 'q1,r1,41.000,same', 'q1,r9,21.000,possibly', 'q2,r2,19.000,possibly'),
  )
  const truth = folder.write('truth.csv', lines('inquiry_id,record_id', 'q1,r1', 'q2,r2', 'q3,r3', 'q4,r4'))
  const scored = run('match-score.ts', hits, truth)
  assert.match(scored, /^3 hits, 4 pairs that are true$/m)
  assert.match(scored, /^20 +2 +1 +0\.5000 +0\.2500 +0\.3333$/m)
  assert.match(scored, /^same +1 +1 +1\.0000 +0\.2500 +0\.4000$/m)
  assert.match(scored, /^best: 19 +3 +2 +0\.6667 +0\.5000 +0\.5714$/m)
})
