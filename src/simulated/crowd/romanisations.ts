import type { Chance } from './chance.ts'

/**
 * How else the same foreign name is spelled in Latin letters: by another country's rule, by ear, or by the clerk at the border.
 * Undefined where the table knows no other way. The table is ours, and small: real families are more inventive.
 */
export function otherRomanisation(name: string, random: Chance): string | undefined {
  const whole = spellings.find(group => group.includes(name))
  if (whole !== undefined) return random.pick(whole.filter(other => other !== name))
  const others = habits.flatMap(([from, to]) =>
    from.test(name) ? to.split(' ').map(by => name.replace(from, by)) : [],
  )
  const different = others.filter(other => other !== name)
  return different.length === 0 ? undefined : random.pick(different)
}

const spellings = [
  'MOHAMMED MUHAMMAD MOHAMED MOHAMMAD MUHAMMED MEHMED',
  'AHMED AHMAD AHMET',
  'HUSSEIN HUSAYN HUSSAIN HOSSEIN HUSEYN',
  'HASSAN HASAN HASSEN',
  'YOUSSEF YUSUF YOUSEF YUSEF JOUSEF',
  'KHALED KHALID',
  'TAREK TARIQ TARIK',
  'OSMAN UTHMAN OTHMAN',
  'OMAR UMAR',
  'MAHMOUD MAHMUD MEHMOOD',
  'SAID SAEED SAYEED',
  'FAISAL FAYSAL FEISAL',
  'SULEIMAN SULAYMAN SOLIMAN SULEMAN',
  'ABDULLAH ABDALLAH ABDULLA',
  'ABDULRAHMAN ABDELRAHMAN ABDURRAHMAN',
  'AISHA AYESHA AICHA AYSHA',
  'FATIMA FATEMA FATMA FATIMAH',
  'KHADIJA KHADEEJA KHADIJAH',
  'ZAINAB ZEINAB ZAYNAB',
  'ALEKSANDR ALEXANDER ALEKSANDER OLEKSANDR',
  'ALEKSEY ALEXEI ALEKSEI ALEXEY',
  'SERGEY SERGEI SERHIY SERGE',
  'DMITRIY DMITRI DMITRY DIMITRI',
  'YURIY YURI YURY JURI IURII',
  'YEVGENIY EVGENY YEVGENY EVGENI EUGENE',
  'YEKATERINA EKATERINA YEKATERINE KATERINA',
  'YELENA ELENA JELENA OLENA',
  'NATALYA NATALIA NATALIYA',
  'TATYANA TATIANA TETIANA',
  'YULIYA JULIA YULIA IULIIA',
  'MIKHAIL MICHAIL MIHAIL MYKHAYLO',
  'WANG WONG ONG',
  'ZHANG CHANG CHEUNG TEO',
  'LI LEE LY',
  'CHEN CHAN TAN CHENN',
  'HUANG WONG HWANG OOI',
  'LIU LAU LIEW',
  'ZHOU CHOW CHOU JOE',
  'ZHAO CHAO CHIU',
  'WU NG GO',
  'XU HSU HUI',
  'ZHENG CHENG TAY',
  'LIN LAM LIM',
  'XIE HSIEH TSE',
  'CAI TSAI CHOI CHUA',
  'ZENG TSENG TSANG CHAN',
  'LEE YI RHEE RI LI',
  'PARK PAK BAK PARKE',
  'KIM GIM KIMM',
  'CHOI CHOE CHOY',
  'CHUNG JUNG JEONG CHEONG',
  'YOON YUN YOUN',
  'KANG GANG KAHNG',
  'KWON GWON KWUN',
  'SUH SEO SUR',
  'SHIN SIN SHINN',
].map(group => group.split(' '))

/** What is written in place of some letters, in names of any length. A name of America that holds them is spelled anew too. */
const habits: readonly (readonly [from: RegExp, to: string])[] = [
  [/SHCH/, 'SCH SHTCH SZCZ'],
  [/KH/, 'H CH'],
  [/ZH/, 'J CH Z'],
  [/^YE(?=[VKL])/, 'E JE'],
  [/^YU/, 'IU JU'],
  [/YA$/, 'IA IYA'],
  [/SKIY$/, 'SKY SKI SKII'],
  [/IY$/, 'Y I II'],
  [/EY$/, 'EI EJ'],
  [/(?<=[OE])V$/, 'FF W'],
  [/ENKO$/, 'ENCO ENKOV'],
  [/CHUK$/, 'CZUK TSCHUK'],
  [/KS/, 'X'],
  [/OU/, 'U OO'],
  [/(?<=[A-Z])EE/, 'I IE'],
  [/Q(?!U)/, 'K G'],
  [/^(AL|EL)[ -]/, 'AL- EL- AL'],
  [/EH$/, 'A AH'],
  [/^ABDEL/, 'ABDUL ABD'],
  [/^X/, 'HS SH'],
  [/^Q(?=[IU])/, 'CH TS'],
  [/HYEON/, 'HYUN HYON'],
  [/YEONG/, 'YOUNG YUNG'],
  [/EUN/, 'UN'],
  [/(?<=[JMSH])EO/, 'U UH O'],
]
