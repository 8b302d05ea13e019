import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saysMedical } from '#law/contribution/medical-words.ts'

test('a reference that names an illness is medical, and how courts and offices name their files is not', () => {
  for (const text of [
    'Dx ICD-10 F20',
    'paranoid schizophrenia',
    'BIPOLAR-7',
    'Mood disorder',
    'on medication since May',
  ])
    assert.ok(saysMedical(text), text)
  for (const text of [
    'Docket 2026-MH-17',
    'Disorderly conduct 3',
    'State Hospital file 12',
    'DSM-5123',
    '1:23-cr-00417',
  ])
    assert.ok(!saysMedical(text), text)
})
