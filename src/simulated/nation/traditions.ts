import type { Race } from '#law/words.ts'

/**
 * Where a family's names come from. The census counted the names of 1990 and drowns the younger traditions, so those have
 * lists of their own: a matcher that serves some names worse than others must be seen to.
 */
export type Tradition = Readonly<{
  /** Its share of the people, roughly as the census of 2020 and the American Community Survey have it. */
  share: number
  /** Empty for the census tables. */
  surnames: readonly string[]
  first: Readonly<Record<'M' | 'F', readonly string[]>>
  races: Readonly<Record<Race, number>>
  /** How many bear two surnames, the father's and the mother's. */
  doubled: number
}>

export const traditionNames = ['census', 'hispanic', 'chinese', 'indian', 'vietnamese', 'arabic', 'slavic'] as const
export type TraditionName = (typeof traditionNames)[number]

const list = (names: string): readonly string[] => names.split(' ')

const asian = { A: 94, B: 0, I: 0, U: 5, W: 1 } as const
const white = { A: 0, B: 1, I: 0, U: 3, W: 96 } as const

export const traditions: Readonly<Record<TraditionName, Tradition>> = {
  census: {
    share: 72,
    surnames: [],
    first: { M: [], F: [] },
    races: { A: 2, B: 18, I: 1.6, U: 1.4, W: 77 },
    doubled: 0,
  },
  hispanic: {
    share: 19,
    surnames: list(
      'García Rodríguez Martínez Hernández López González Pérez Sánchez Ramírez Torres Flores Rivera Gómez Díaz Reyes ' +
        'Morales Cruz Ortiz Gutiérrez Chávez Ramos Ruiz Álvarez Mendoza Vásquez Castillo Jiménez Moreno Romero Herrera ' +
        'Medina Aguilar Vargas Guzmán Castro Muñoz Salazar Soto Delgado Peña Ríos Núñez Figueroa Maldonado Zamora',
    ),
    first: {
      M: list(
        'José Juan Luis Carlos Jesús Miguel Jorge Pedro Manuel Ángel Francisco Antonio Rafael Héctor Raúl Andrés',
      ),
      F: list(
        'María Ana Guadalupe Carmen Rosa Juana Margarita Alicia Verónica Leticia Yolanda Luz Esperanza Lucía Inés',
      ),
    },
    races: { A: 0, B: 3, I: 2, U: 5, W: 90 },
    doubled: 0.35,
  },
  chinese: {
    share: 2,
    surnames: list(
      'Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie',
    ),
    first: {
      M: list('Wei Jun Ming Hao Jian Feng Lei Qiang Bin Tao Peng Yong Chao Gang Zhiwei Jianguo'),
      F: list('Fang Li Na Min Jing Yan Juan Xiuying Mei Ling Hui Ying Xia Lan Hong Meiling'),
    },
    races: asian,
    doubled: 0,
  },
  indian: {
    share: 1.5,
    surnames: list('Patel Singh Shah Sharma Kumar Gupta Desai Reddy Rao Khan Mehta Joshi Nair Iyer Kaur Verma Agarwal'),
    first: {
      M: list('Amit Rajesh Sanjay Vijay Anil Suresh Ravi Arjun Rahul Deepak Vikram Mukesh Harpreet Imran'),
      F: list('Priya Anjali Sunita Neha Pooja Kavita Lakshmi Meena Asha Deepa Rekha Shreya Gurpreet Fatima'),
    },
    races: asian,
    doubled: 0,
  },
  vietnamese: {
    share: 1.5,
    surnames: list('Nguyễn Trần Lê Phạm Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý'),
    first: {
      M: list('Minh Hùng Tuấn Dũng Hải Long Nam Quang Thành Đức Việt Khoa'),
      F: list('Lan Hoa Mai Hương Linh Thảo Trang Ngọc Thu Phương Hạnh Yến'),
    },
    races: asian,
    doubled: 0,
  },
  arabic: {
    share: 1.5,
    surnames: list(
      'Ahmed Hassan Ali Ibrahim Hussein Mahmoud Khalil Haddad Al-Masri Nasser Saleh Mansour Khoury El-Sayed',
    ),
    first: {
      M: list('Mohammed Ahmed Ali Omar Hassan Khalid Mustafa Yusuf Ibrahim Tariq Samir Abdullah'),
      F: list('Fatima Aisha Mariam Layla Zainab Amina Noor Huda Salma Yasmin Rania Hanan'),
    },
    races: white,
    doubled: 0,
  },
  slavic: {
    share: 2.5,
    surnames: list(
      'Kowalski Nowak Wiśniewski Wójcik Ivanov Petrov Volkov Shevchenko Kovalenko Bondarenko Novotný Dvořák Horvat ' +
        'Kovačević Jovanović Popović Zieliński Szymański Sokolov Kuznetsov Melnyk',
    ),
    first: {
      M: list('Piotr Andrzej Stanisław Dmitri Sergei Aleksandr Ivan Nikolai Oleksandr Tomáš Marko Łukasz'),
      F: list('Agnieszka Katarzyna Małgorzata Natalia Olga Svetlana Tatiana Irina Oksana Jana Ivana Zofia'),
    },
    races: white,
    doubled: 0,
  },
}
