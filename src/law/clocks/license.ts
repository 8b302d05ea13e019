import { cfr, usc } from '../cite.ts'
import { licenseInForce, type Licensee } from '../lives/licensee.ts'
import { clock } from '../ruling.ts'

type Given = { status: Licensee['status']; expires: string; renewalFiled?: string; on: string }

const licensed = { status: 'licensed', expires: '2026-09-01' } as const

export const licenseStanding = clock({
  id: 'license-in-force',
  title: 'A license whose renewal was filed in time stays in force',
  cites: [cfr(27, '478.45'), usc(5, '558(c)')],
  says: 'A license is in force through its last day, and beyond it where its renewal was filed by then and is not yet decided; the digits of its number say nothing about either.',
  since: '1998-11-30',
  answers: ['in-force', 'not-in-force'],
  decide: ({ on, ...license }: Given) => (licenseInForce(license, on) ? 'in-force' : 'not-in-force'),
  examples: [
    { name: 'its last day', given: { ...licensed, on: '2026-09-01' }, expect: 'in-force' },
    { name: 'the day after, with nothing filed', given: { ...licensed, on: '2026-09-02' }, expect: 'not-in-force' },
    {
      name: 'months after, with a renewal filed on the last day',
      given: { ...licensed, renewalFiled: '2026-09-01', on: '2026-12-01' },
      expect: 'in-force',
    },
    {
      name: 'a renewal filed a day late revives nothing',
      given: { ...licensed, renewalFiled: '2026-09-02', on: '2026-09-03' },
      expect: 'not-in-force',
    },
    {
      name: 'revoked, whatever was filed',
      given: { status: 'revoked', expires: '2026-09-01', renewalFiled: '2026-08-01', on: '2026-08-15' },
      expect: 'not-in-force',
    },
    {
      name: 'suspended, before its last day',
      given: { status: 'suspended', expires: '2026-09-01', on: '2026-08-15' },
      expect: 'not-in-force',
    },
  ],
})
