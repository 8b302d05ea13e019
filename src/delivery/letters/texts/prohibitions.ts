import type { Category } from '#law/categories.ts'
import type { InEach } from '../language.ts'

type Prohibition = InEach<string>

/** 28 CFR 25.6(c)(1)(iv): of an earlier denial only what must be looked at again is known, and no ground is claimed for it. */
const deniedBefore: Prohibition = {
  en: 'An earlier federal denial, which points to the record that it rested on',
  es: 'Una denegación federal anterior, que remite al registro en que se basó',
}

/** Each prohibition in words for anybody, without anything of the record itself. */
export const prohibitions: Readonly<Record<Category, Prohibition>> = {
  A1: {
    en: 'A conviction of a crime that can be punished by more than one year in prison',
    es: 'Una condena por un delito que puede castigarse con más de un año de prisión',
  },
  A2: {
    en: 'A pending indictment or information for a crime that can be punished by more than one year in prison',
    es: 'Una acusación formal pendiente por un delito que puede castigarse con más de un año de prisión',
  },
  B: { en: 'Being a fugitive from justice', es: 'Ser prófugo de la justicia' },
  C: {
    en: 'Unlawful use of, or addiction to, a controlled substance',
    es: 'El uso ilegal de una sustancia controlada, o la adicción a ella',
  },
  D: {
    en: 'An adjudication as a mental defective, as the law calls it, or a commitment to a mental institution',
    es: 'Una declaración judicial de deficiencia mental, como la llama la ley, o un internamiento en una institución mental',
  },
  E: {
    en: 'Being in the United States unlawfully, or on a nonimmigrant visa',
    es: 'Estar en los Estados Unidos de manera ilegal o con una visa de no inmigrante',
  },
  F: {
    en: 'A discharge from the Armed Forces under dishonorable conditions',
    es: 'Una baja de las Fuerzas Armadas en condiciones deshonrosas',
  },
  G: { en: 'A renunciation of United States citizenship', es: 'La renuncia a la ciudadanía de los Estados Unidos' },
  H: {
    en: 'A court order that protects an intimate partner or a child',
    es: 'Una orden judicial que protege a una pareja o a un menor',
  },
  I: {
    en: 'A conviction of a misdemeanor crime of domestic violence',
    es: 'Una condena por un delito menor de violencia doméstica',
  },
  J: {
    en: 'A prohibition in the law of a state',
    es: 'Una prohibición de la ley de un estado',
  },
  M: deniedBefore,
  M1: deniedBefore,
  M2: deniedBefore,
  MB: deniedBefore,
  MC: deniedBefore,
  MD: deniedBefore,
  ME: deniedBefore,
  MF: deniedBefore,
  MG: deniedBefore,
  MH: deniedBefore,
  MI: deniedBefore,
}
