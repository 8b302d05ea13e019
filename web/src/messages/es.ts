import { en } from './en.ts'
import { appealFiles } from './es/appeal-files.ts'
import { certifications } from './es/certifications.ts'
import { challenge } from './es/challenge.ts'
import { contributor } from './es/contributor.ts'
import { noticeWatch } from './es/notice-watch.ts'
import { notices } from './es/notices.ts'
import { relief } from './es/relief.ts'
import { scorecard } from './es/scorecard.ts'
import { shell } from './es/shell.ts'
import { terms } from './es/terms.ts'
import { upload } from './es/upload.ts'
import { validations } from './es/validations.ts'
import { withdrawals } from './es/withdrawals.ts'

/**
 * The Spanish catalog: everything that somebody reads who was denied, who enters records at an agency or is told of denials there, or who keeps the
 * voluntary appeal file, and what an operator sees of notices. The other audiences' pages are not offered in
 * Spanish, and their words are never shown in it.
 */
export const es: typeof en = {
  ...en,
  shell,
  terms,
  contributor,
  ...{ challenge, appealFiles },
  upload,
  ...{ scorecard, validations, certifications, relief, withdrawals, notices, noticeWatch },
  inquiry: {
    ...en.inquiry,
    ...{ choose: '- Elija -', optional: 'opcional', month: 'Mes', day: 'Día', year: 'Año' },
    ...{ last: 'Apellido', first: 'Nombre', middle: 'Segundo nombre', suffix: 'Sufijo', sex: 'Sexo', race: 'Raza' },
    ...{
      born: 'Fecha de nacimiento',
      bornHint: 'Por ejemplo: 4 28 1986 (mes, día, año)',
      state: 'Estado de residencia',
    },
    more: {
      ...en.inquiry.more,
      ...{ ssn: 'Número de Seguro Social', birthplace: 'Lugar de nacimiento', feet: 'Estatura: pies' },
      ...{ inches: 'Pulgadas', weight: 'Peso en libras', eyes: 'Color de ojos', hair: 'Color de cabello' },
    },
  },
}
