import { arabicGiven, arabicSurnames } from './arabic.ts'
import { listed, type Listed } from './lists.ts'
import { koreanSurnames, romanise, romaniseKorean, rules } from './romanise.ts'

/** One people's names: romanised, in their own writing where that differs, and how often. */
export type Entry = Readonly<{ name: string; native?: string; weight?: number }>
export type People = Readonly<{ last: readonly Entry[]; M: readonly Entry[]; F: readonly Entry[] }>

/** Enough for any test of a list, and the lists of saints go on for ever. */
const givenKept = 330

/** Every people whose names the crowd draws beside those of the English-speaking majority. */
export function peoplesOf(folder: string): Readonly<Record<string, People>> {
  const from = (locales: readonly string[], list: string, by = ''): readonly Entry[] =>
    entries(
      locales.flatMap(locale => listed(folder, locale, list)),
      by,
    )
  const given = (locales: readonly string[], by = ''): Pick<People, 'M' | 'F'> => ({
    M: from(locales, 'first_names_male', by).slice(0, givenKept),
    F: from(locales, 'first_names_female', by).slice(0, givenKept),
  })
  return {
    mexican: { last: from(['es_CO', 'es_CL', 'es_MX', 'es_ES'], 'last_names'), ...given(['es_CO', 'es_CL', 'es_MX']) },
    chinese: { last: from(['zh_CN'], 'last_names', rules.chinese), ...given(['zh_CN', 'zh_TW'], rules.chinese) },
    korean: { last: koreanLast(folder), M: koreanGiven(folder, 'male'), F: koreanGiven(folder, 'female') },
    vietnamese: vietnamese(folder),
    indian: { last: from(['en_IN'], 'last_names'), ...given(['en_IN']) },
    japanese: japanese(folder),
    arab: { last: unique([...pairs(arabicSurnames), ...from(['fr_DZ'], 'last_names')]), ...arabGiven() },
    russian: { last: from(['ru_RU'], 'last_names_male', rules.russian), ...usual(given(['ru_RU'], rules.russian)) },
    ukrainian: { last: from(['uk_UA'], 'last_names_common', rules.ukrainian), ...given(['uk_UA'], rules.ukrainian) },
    polish: { last: from(['pl_PL'], 'male_last_names'), ...given(['pl_PL']) },
  }
}

/** Each name once, with the first weight that a list gives it. */
export function entries(names: readonly Listed[], by = ''): readonly Entry[] {
  const kept = names.filter(({ name }) => /^\p{L}[\p{L}'’ -]*$/u.test(name))
  const romanised = romanise(
    kept.map(({ name }) => name),
    by,
  )
  return unique(
    kept.map(({ name, weight }, at) => ({
      name:
        by === rules.chinese
          ? (romanised[at] ?? '').replaceAll(' ', '')
          : (romanised[at] ?? '').replaceAll("'", by === '' ? "'" : ''),
      native: name,
      ...(weight !== undefined && { weight }),
    })),
  )
}

/** The first of a name counts. Names of one letter are initials. */
const unique = (names: readonly Entry[]): readonly Entry[] => {
  const byName = new Map<string, Entry>()
  for (const entry of names) if (entry.name.length > 1 && !byName.has(entry.name)) byName.set(entry.name, entry)
  return [...byName.values()]
}

const pairs = (names: Readonly<Record<string, string>>): readonly Entry[] =>
  Object.entries(names).map(([name, native]) => ({ name, native }))

/** The Russian lists hold the whole calendar of saints. These are what most people are called. */
const usualRussian = new Set([
  ...['ALEKSANDR', 'SERGEY', 'DMITRIY', 'ANDREY', 'ALEKSEY', 'VLADIMIR', 'IVAN', 'NIKOLAY', 'MIKHAIL', 'IGOR', 'OLEG'],
  ...[
    'YURIY',
    'VIKTOR',
    'PAVEL',
    'KONSTANTIN',
    'ROMAN',
    'BORIS',
    'ANATOLIY',
    'MAKSIM',
    'YEVGENIY',
    'LEONID',
    'VALERIY',
  ],
  ...['YELENA', 'OLGA', 'NATALYA', 'IRINA', 'TATYANA', 'SVETLANA', 'ANNA', 'LYUDMILA', 'GALINA', 'MARINA', 'YULIYA'],
  ...['NINA', 'VALENTINA', 'NADEZHDA', 'LYUBOV', 'ANASTASIYA', 'OKSANA', 'YEKATERINA', 'MARIYA', 'ALLA', 'LARISA'],
])
const timesAsOften = 20

const usual = ({ M, F }: Pick<People, 'M' | 'F'>): Pick<People, 'M' | 'F'> => ({ M: M.map(oftener), F: F.map(oftener) })

const oftener = (entry: Entry): Entry => (usualRussian.has(entry.name) ? { ...entry, weight: timesAsOften } : entry)

const arabGiven = (): Pick<People, 'M' | 'F'> => ({ M: pairs(arabicGiven.M), F: pairs(arabicGiven.F) })

const koreanLast = (folder: string): readonly Entry[] =>
  unique(
    listed(folder, 'ko_KR', 'last_names').map(({ name, weight }) => ({
      name: koreanSurnames[name] ?? '',
      native: name,
      ...(weight !== undefined && { weight }),
    })),
  )

/** Given names have two syllables; any two that the list holds make one that somebody bears. */
function koreanGiven(folder: string, sex: 'male' | 'female'): readonly Entry[] {
  const names = listed(folder, 'ko_KR', `first_names_${sex}`).map(({ name }) => name)
  const made = names.flatMap((name, at) => [
    name,
    `${[...name][0]}${[...(names[(at * 7 + 3) % names.length] ?? '')].at(-1)}`,
  ])
  return unique(made.filter(name => name.length === 2).map(name => ({ name: romaniseKorean(name), native: name })))
}

/** Three lists of the package in one; a dozen surnames are those of nine Vietnamese in ten. */
const vietnameseSurnames: Readonly<Record<string, number>> = {
  ...{ Nguyễn: 380, Trần: 110, Lê: 95, Phạm: 70, Huỳnh: 51, Phan: 45, Vũ: 39, Võ: 35, Đặng: 21, Bùi: 20, Đỗ: 14 },
  ...{ Hồ: 13, Ngô: 13, Dương: 10, Lý: 5, Đinh: 8, Trương: 9, Đoàn: 6, Lâm: 6, Mai: 5, Trịnh: 5, Cao: 5, Hà: 5 },
}

function vietnamese(folder: string): People {
  const given = (sex: string): readonly Listed[] => {
    const names = [`first_names_${sex}`, 'first_names_unisex'].flatMap(list => listed(folder, 'vi_VN', list))
    // A given name is one syllable or two.
    const two = names.flatMap((one, at) =>
      [1, 4, 9].map(step => `${one.name} ${names[(at + step) % names.length]?.name}`),
    )
    return [...names, ...two.map(name => ({ name, weight: undefined }))]
  }
  return {
    last: entries(Object.entries(vietnameseSurnames).map(([name, weight]) => ({ name, weight }))),
    M: entries(given('male')),
    F: entries(given('female')),
  }
}

/** Written in the package as kanji, kana, Latin. */
function japanese(folder: string): People {
  const triples = (list: string): readonly Entry[] => {
    const words = listed(folder, 'ja_JP', list)
    const names = words.flatMap(({ name, weight }, at) =>
      at % 3 === 2
        ? [{ name: name.toUpperCase(), native: words[at - 2]?.name ?? '', ...(weight !== undefined && { weight }) }]
        : [],
    )
    return unique(names)
  }
  return {
    last: triples('last_name_pairs'),
    M: triples('first_name_male_pairs'),
    F: triples('first_name_female_pairs'),
  }
}
