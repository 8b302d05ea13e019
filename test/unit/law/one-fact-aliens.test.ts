import { eachFactOf } from '../../support/one-fact.ts'

const student = {
  citizen: false,
  ordered: false,
  status: 'nonimmigrant',
  statusEnded: false,
  admission: 'nonimmigrant-visa',
  exception: 'none',
}

eachFactOf([
  {
    name: 'a visitor in status',
    rule: 'unlawful-alien',
    facts: student,
    answer: 'allows',
    rows: [
      'ordered: prohibits true; allows false; asks unknown',
      'status: allows permanent-resident refugee-or-asylee nonimmigrant paroled; unresolved deferred; prohibits none; asks unknown',
      'statusEnded: prohibits true; allows false; asks unknown',
      'no matter: citizen admission exception licenseThrough',
    ],
  },
  {
    name: 'a visitor who stayed',
    rule: 'unlawful-alien',
    facts: { ...student, statusEnded: true },
    answer: 'prohibits',
    rows: [
      'citizen: allows true; prohibits false; asks unknown',
      'statusEnded: prohibits true; allows false; asks unknown',
      'no matter: ordered status admission exception licenseThrough',
    ],
  },
  {
    name: 'a student',
    rule: 'nonimmigrant-visa',
    facts: student,
    answer: 'prohibits',
    rows: [
      'citizen: allows true; prohibits false; asks unknown',
      'status: allows permanent-resident; unresolved refugee-or-asylee; prohibits nonimmigrant paroled deferred none; asks unknown',
      'admission: prohibits nonimmigrant-visa; allows visa-waiver no-visa-needed immigrant-visa not-admitted; asks unknown',
      'exception: prohibits none; unresolved hunting-license; allows admitted-to-hunt-or-compete official-representative distinguished-visitor law-enforcement-officer waiver; asks unknown',
      'no matter: ordered statusEnded licenseThrough',
    ],
  },
  {
    name: 'a hunter',
    rule: 'nonimmigrant-visa',
    facts: { ...student, exception: 'hunting-license', licenseThrough: '2026-09-10' },
    answer: 'allows',
    rows: [
      'exception: prohibits none; allows hunting-license admitted-to-hunt-or-compete official-representative distinguished-visitor law-enforcement-officer waiver; asks unknown',
      'licenseThrough: prohibits 2009-09-09 2026-09-09; allows 2026-09-10 2031-09-10; asks unknown',
      'no matter: citizen ordered status statusEnded admission',
    ],
  },
  {
    name: 'a student',
    rule: 'nonimmigrant-visa-until-2012',
    facts: student,
    on: '2012-07-08',
    answer: 'prohibits',
    rows: [
      'citizen: allows true; prohibits false; asks unknown',
      'status: allows permanent-resident; unresolved refugee-or-asylee; prohibits nonimmigrant paroled deferred none; asks unknown',
      'admission: prohibits nonimmigrant-visa visa-waiver no-visa-needed; allows immigrant-visa not-admitted; asks unknown',
      'exception: prohibits none; unresolved hunting-license; allows admitted-to-hunt-or-compete official-representative distinguished-visitor law-enforcement-officer waiver; asks unknown',
      'no matter: ordered statusEnded licenseThrough',
    ],
  },
])
