/**
 * The closed sets of words that the regulation and its forms use, and the numbers that name things.
 * A branded number is made only by its parser in `numbers.ts`, so holding one means that it was checked.
 */

declare const brand: unique symbol
export type Branded<Base, Name extends string> = Base & { readonly [brand]: Name }

/** The fifty states, the District of Columbia and the five territories. */
export const states = [
  ...(['AL', 'AK', 'AZ', 'AR', 'CA', 'CO', 'CT', 'DE', 'DC', 'FL', 'GA', 'HI', 'ID', 'IL', 'IN', 'IA'] as const),
  ...(['KS', 'KY', 'LA', 'ME', 'MD', 'MA', 'MI', 'MN', 'MS', 'MO', 'MT', 'NE', 'NV', 'NH', 'NJ', 'NM'] as const),
  ...(['NY', 'NC', 'ND', 'OH', 'OK', 'OR', 'PA', 'RI', 'SC', 'SD', 'TN', 'TX', 'UT', 'VT', 'VA', 'WA'] as const),
  ...(['WV', 'WI', 'WY', 'AS', 'GU', 'MP', 'PR', 'VI'] as const),
] as const
export type State = (typeof states)[number]

/** 28 CFR 25.7(a)(2); NCIC code values: male, female, unidentified. */
export const sexes = ['M', 'F', 'U'] as const
export type Sex = (typeof sexes)[number]

/** 28 CFR 25.7(a)(3); NCIC code values: Asian or Pacific Islander, Black, American Indian or Alaskan, unknown, White. */
export const races = ['A', 'B', 'I', 'U', 'W'] as const
export type Race = (typeof races)[number]

/** What is to be transferred; 25.7 asks for no make, model or serial number and none is kept. */
export const firearmTypes = ['handgun', 'long-gun', 'other', 'multiple'] as const
export type FirearmType = (typeof firearmTypes)[number]

/** The databases that 28 CFR 25.6(c)(1)(iii) names, and the immigration query made for non-citizens since 2002. */
export const sourceNames = ['indices', 'ncic', 'iii', 'iaq', 'state', 'national'] as const
export type SourceName = (typeof sourceNames)[number]

/** Who is asking; `access/may.ts` says what each may do. */
export const audiences = [
  ...(['licensee', 'representative', 'poc', 'agency'] as const),
  ...(['examiner', 'operator', 'auditor', 'system'] as const),
] as const
export type Audience = (typeof audiences)[number]

/** Agencies that the law names one by one, because it lets each ask for what no other may. */
export const lawBodies = ['atf', 'nuclear-regulatory-commission'] as const
export type LawBody = (typeof lawBodies)[number]

/** 28 CFR 25.9(b)(2), (b)(4): what the log is read for. Whoever reads it says which. */
export const logUses = [
  ...(['performance', 'operational-problem', 'appeal', 'audit', 'violation', 'licensee-audit'] as const),
] as const
export type LogUse = (typeof logUses)[number]

/** Why somebody should look at checks about one person: many that asked, or one that asked again and again. */
export const oftenGrounds = ['by-many', 'by-one'] as const
export type OftenGround = (typeof oftenGrounds)[number]

/** What a check is to whoever reads the log. */
export const loggedClasses = ['allowed', 'open', 'cancelled', 'denied'] as const
export type LoggedClass = (typeof loggedClasses)[number]

/** How sure we are that a text says what we say of it: read in the provision, in another's account of it, or in neither. */
export const confidences = ['cited', 'secondary', 'unconfirmed'] as const
export type Confidence = (typeof confidences)[number]

/** Whether a provision governs: it does, a court holds it off, or it was made and its day has not come. */
export const standings = ['in-force', 'enjoined', 'not-yet'] as const
export type Standing = (typeof standings)[number]

export type Ntn = Branded<string, 'Ntn'>
export type Ffl = Branded<string, 'Ffl'>
export type Ori = Branded<string, 'Ori'>
export type Nri = Branded<string, 'Nri'>
/** The number of a batch of records that one agency sent. */
export type BatchNumber = Branded<string, 'BatchNumber'>
/** The number of a file of permit holders that one agency sent. */
export type RecheckNumber = Branded<string, 'RecheckNumber'>

/** 28 CFR 25.10(g): the number that the voluntary appeal file gives to a person. */
export type Upin = Branded<string, 'Upin'>
/** The number of an application for relief. */
export type ReliefNumber = Branded<string, 'ReliefNumber'>
/** Of a withdrawal of many records. */
export type WithdrawalNumber = Branded<string, 'WithdrawalNumber'>
/** The number of a question to one of the three bodies about a transferee under 21. */
export type OutreachNumber = Branded<string, 'OutreachNumber'>
/** The number of one notice to one recipient: it tells nothing of the check that it is about. */
export type NoticeNumber = Branded<string, 'NoticeNumber'>
/** Of a challenge to a denial or a delay. */
export type ChallengeNumber = Branded<string, 'ChallengeNumber'>
/** A calendar date, YYYY-MM-DD, that exists. */
export type IsoDate = Branded<string, 'IsoDate'>
/** An IANA time zone name. */
export type Zone = string
