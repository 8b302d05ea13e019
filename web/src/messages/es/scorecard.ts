import type { en } from '../en.ts'

/** How an agency does with its records, in Spanish. */
export const scorecard: typeof en.scorecard = {
  kinds: {
    'federal-agency': 'Agencia federal',
    'federal-court': 'Tribunal federal',
    'homeland-security': 'Seguridad Nacional',
    defense: 'Fuerzas armadas',
    'state-with-waiver': 'Estado con exención',
    state: 'Estado',
    tribe: 'Tribu',
  },
  findings: {
    'never-sent': {
      is: () => 'Nunca se envió nada.',
      means: 'Ninguna verificación encuentra a quienes esta agencia sabe que están prohibidos.',
      todo: 'Ingrese un registro, o envíe un archivo.',
    },
    silent: {
      is: (days, day) => `No llegó nada desde el ${day}: ${days} días hábiles.`,
      means: 'Según lo que envió el último año, el azar la deja tanto tiempo menos de una vez en diez mil.',
      todo: 'Vea si un archivo no se envió, o si un programa se detuvo. Envíe luego lo que esperaba.',
    },
    'provision-overdue': {
      is: (_, day) => `Debían darse registros de nuevo a más tardar el ${day}.`,
      means: 'La ley pide a una agencia federal dar sus registros al menos una vez por trimestre.',
      todo: 'Envíe ahora los registros del trimestre. El aviso desaparece cuando llegan.',
    },
    'certification-overdue': {
      is: (count, day) =>
        count === 1
          ? `Una certificación vencía el ${day}.`
          : `${count} certificaciones están vencidas, la primera desde el ${day}.`,
      means: 'Quien dirige la agencia certifica cada período. Cuenta cuando dos personas lo hicieron.',
      todo: 'Abra Certificaciones. Una persona declara, y otra da fe.',
    },
    'certification-differs': {
      is: count =>
        count === 1
          ? 'Lo certificado de un período no es lo que se contó aquí.'
          : `Lo certificado de ${count} períodos no es lo que se contó aquí.`,
      means: 'Un número de la agencia y uno nuestro no coinciden. Uno de los dos está mal.',
      todo: 'Abra Certificaciones y compare. Averigüe qué registros no llegaron.',
    },
    'validation-overdue': {
      is: count => (count === 1 ? '1 registro no se validó a tiempo.' : `${count} registros no se validaron a tiempo.`),
      means: 'Tal registro sigue vigente. Pero nadie dijo a tiempo que aún es correcto.',
      todo: 'Abra Validaciones. Dos personas revisan cada registro.',
    },
    undisposed: {
      is: count => (count === 1 ? '1 registro no tiene resolución.' : `${count} registros no tienen resolución.`),
      means: 'No sabemos cómo terminó el caso. La verificación que lo encuentra debe esperar.',
      todo: 'Abra los registros y agregue cómo terminó cada caso.',
    },
    incomplete: {
      is: count =>
        count === 1
          ? 'A 1 registro le falta lo que la ley pide.'
          : `A ${count} registros les falta lo que la ley pide.`,
      means: 'Tal registro sigue vigente. Pero la verificación que lo encuentra espera a un examinador.',
      todo: 'Abra los registros. Cada página dice qué falta.',
    },
    late: {
      is: count =>
        count === 1 ? '1 registro del último año llegó tarde.' : `${count} registros del último año llegaron tarde.`,
      means: 'Hasta que un registro llega, a una persona prohibida se le puede decir Proceed.',
      todo: 'Envíe los registros apenas se hacen, o deje que un programa los envíe cada día.',
    },
  },
  heading: 'Evaluación',
  intro: 'Cómo le va a su agencia con sus registros. Aquí todo se cuenta, y no se nombra a nadie.',
  year: (from, through) => `Contado desde el ${from} hasta el ${through}.`,
  ...{
    todoHeading: 'Qué atender',
    fine: 'Nada está en silencio, tarde ni incompleto.',
    fineMeans: 'No hay nada que hacer.',
  },
  means: 'Qué significa:',
  todo: 'Qué hacer:',
  todoOther: 'Qué debe hacer la agencia:',
  openRecords: 'Abrir mis registros',
  notEnrolled: 'Esta agencia no está inscrita como contribuyente, así que no certifica nada aquí.',
  kindSince: (kind, day) => `${kind}, desde el ${day}`,
  standing: {
    heading: 'Qué está vigente ahora',
    caption: 'Registros vigentes, por categoría',
    empty: 'Ningún registro de esta agencia está vigente.',
    columns: {
      category: 'Categoría',
      standing: 'Vigentes',
      suspended: 'De ellos suspendidos',
      incomplete: 'De ellos incompletos',
      undisposed: 'Sin resolución',
    },
    total: 'En total',
    means: 'Una verificación encuentra todo registro vigente no suspendido. Uno incompleto la hace esperar.',
  },
  rejected: {
    heading: 'Qué se rechazó',
    caption: 'Registros rechazados en el año, según lo que estaba mal',
    empty: 'No se rechazó nada.',
    columns: { code: 'Qué estaba mal', count: 'Cuántos', fix: 'Cómo corregirlo' },
    means:
      'La persona de ese registro queda fuera, y una verificación puede no hallarla. Corríjalo y envíelo de nuevo.',
  },
  happened: {
    heading: 'Qué llegó en el año',
    caption: 'Actos del año, y cuántos',
    columns: { what: 'Qué', count: 'Cuántos', means: 'Qué significa' },
    entered: ['Ingresados', 'Registros nuevos.'],
    withdrawn: ['Retirados', 'Registros que ya no correspondían, o que nunca fueron válidos.'],
    rows: {
      modified: ['Cambiados', 'Corregidos o completados.'],
      suspended: ['Suspendidos', 'Fuera de la búsqueda por un tiempo.'],
      resumed: ['Devueltos', 'De nuevo en la búsqueda.'],
      expired: ['Vencidos', 'Llegó su último día.'],
      relieved: ['Con alivio', 'Se concedió alivio a la persona.'],
      validated: ['Validados', 'Dos personas dijeron que aún son correctos.'],
      unchanged: ['Duplicados', 'Enviados de nuevo sin nada nuevo. Vea por qué su programa los repite.'],
      late: ['Tarde', 'Dados después de lo que la ley permite a esta agencia.'],
      incomplete: ['Incompletos al ingresar', 'No se dijo algo que la ley pide.'],
      untold: ['Sin aviso', 'No se dijo que se avisó a la persona, de palabra y por escrito.'],
      'withdrawn-by-one': [
        'Retirados por una sola persona',
        'Sin otra. Si son demasiados en una semana, hacen falta dos.',
      ],
      'found-never-valid': [
        'Hallados nunca válidos',
        'Ya habían terminado. Las denegaciones basadas en ellos se revisan.',
      ],
    },
    empty: 'No llegó nada.',
  },
  sending: {
    heading: 'Cómo llegan los registros',
    state: 'Estado',
    states: {
      sending: 'Llegan como siempre',
      silent: 'En silencio',
      new: 'Nueva: aún no se sabe',
      'never-sent': 'Nunca envió',
    },
    last: 'Último día con registros',
    quiet: 'Días hábiles desde entonces',
    usual: 'Lo usual en una semana',
    allowed: 'Silencio después de',
    days: count => (count === 1 ? '1 día hábil' : `${count} días hábiles`),
  },
  validations: {
    heading: 'Validaciones',
    due: 'Pendientes este mes',
    overdue: 'De ellas vencidas',
    open: 'Abrir validaciones',
  },
  certifications: {
    heading: 'Certificaciones',
    caption: 'Períodos, y cómo está cada uno',
    empty: 'Esta agencia no certifica ningún período.',
    open: 'Abrir certificaciones',
    columns: { period: 'Período', dueBy: 'A más tardar', state: 'Estado', differs: 'Diferencias' },
  },
}
