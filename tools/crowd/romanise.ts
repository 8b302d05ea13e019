import { spawnSync } from 'node:child_process'

/**
 * Writes names in capitals of the Latin alphabet without accents, by the rules of ICU (its program `uconv`). The product reads
 * foreign letters by another table, so what is romanised here is not what is read there.
 */
export function romanise(names: readonly string[], rules = ''): readonly string[] {
  const { status, stdout, stderr } = spawnSync('uconv', ['-x', `${rules} Any-Latin; Latin-ASCII; Upper`], {
    input: names.join('\n'),
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  if (status !== 0) throw new Error(`uconv: ${stderr}`)
  const romanised = stdout.split('\n').map(name =>
    name
      .replaceAll(/[’ʹ`]/g, "'")
      .replaceAll(/[^A-Z' -]/g, '')
      .trim(),
  )
  if (romanised.length !== names.length) throw new Error('uconv gave another number of names')
  return romanised
}

/** The rules that ICU names for a script, and what is done with the syllables. */
export const rules = {
  chinese: 'Han-Latin/Names;',
  russian: 'Russian-Latin/BGN;',
  ukrainian: 'Ukrainian-Latin/BGN;',
} as const

const initials = [
  'g',
  'kk',
  'n',
  'd',
  'tt',
  'r',
  'm',
  'b',
  'pp',
  's',
  'ss',
  '',
  'j',
  'jj',
  'ch',
  'k',
  't',
  'p',
  'h',
] as const
const vowels = [
  ...(['a', 'ae', 'ya', 'yae', 'eo', 'e', 'yeo', 'ye', 'o', 'wa', 'wae'] as const),
  ...(['oe', 'yo', 'u', 'wo', 'we', 'wi', 'yu', 'eu', 'ui', 'i'] as const),
] as const
const finals = [
  ...(['', 'k', 'k', 'k', 'n', 'n', 'n', 't', 'l', 'k', 'm', 'l', 'l', 'l'] as const),
  ...(['p', 'l', 'm', 'p', 'p', 't', 't', 'ng', 't', 't', 'k', 't', 'p', 't'] as const),
] as const

const firstSyllable = 0xac00

/** A Korean given name by the Revised Romanization of 2000, syllable by syllable. */
export function romaniseKorean(name: string): string {
  const syllables = [...name].map(letter => {
    const place = (letter.codePointAt(0) ?? 0) - firstSyllable
    const initial = initials[Math.floor(place / (vowels.length * finals.length))]
    const vowel = vowels[Math.floor(place / finals.length) % vowels.length]
    return `${initial}${vowel}${finals[place % finals.length]}`
  })
  return syllables.join('').toUpperCase()
}

/** Koreans in America write their surnames by custom and by no rule. */
export const koreanSurnames: Readonly<Record<string, string>> = {
  ...{ 김: 'KIM', 이: 'LEE', 박: 'PARK', 최: 'CHOI', 정: 'CHUNG', 강: 'KANG', 조: 'CHO', 윤: 'YOON', 장: 'CHANG' },
  ...{ 임: 'LIM', 한: 'HAN', 오: 'OH', 서: 'SUH', 신: 'SHIN', 권: 'KWON', 황: 'HWANG', 안: 'AHN', 송: 'SONG' },
  ...{ 류: 'RYU', 유: 'YOO', 홍: 'HONG', 전: 'CHUN', 고: 'KO', 문: 'MOON', 손: 'SOHN', 양: 'YANG', 배: 'BAE' },
  ...{ 백: 'PAIK', 허: 'HUR', 남: 'NAM', 심: 'SHIM', 노: 'ROH', 하: 'HA', 곽: 'KWAK', 성: 'SUNG', 차: 'CHA' },
  ...{ 주: 'JOO', 우: 'WOO', 구: 'KOO', 민: 'MIN', 진: 'JIN', 나: 'NAH', 지: 'CHEE', 엄: 'UHM', 변: 'BYUN' },
  ...{ 채: 'CHAE', 원: 'WON', 방: 'BANG', 천: 'CHEON', 공: 'KONG', 현: 'HYUN', 함: 'HAM', 여: 'YEO', 추: 'CHOO' },
}
