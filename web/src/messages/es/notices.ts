import type { en } from '../en.ts'

const horas = (count: number) => (count === 1 ? '1 hora' : `${count} horas`)

/** What every notice says beside what the law has it say, by the words of the law's own rule. */
const statements: Readonly<Record<string, string>> = {
  'A denial is not a warrant, and by itself it is not probable cause.':
    'Una denegación no es una orden judicial, y por sí sola no es causa probable.',
  'A denial may be overturned. You will be told if this one is.':
    'Una denegación puede revocarse. Si esta se revoca, se le avisará.',
  'Call the ATF office named here before you act: a federal case may be open.':
    'Llame a la oficina de ATF nombrada aquí antes de actuar: puede haber un caso federal abierto.',
  'Do not copy this notice into a wanted-person file.': 'No copie este aviso en un archivo de personas buscadas.',
  'The law that sends you this notice asks no action of you.': 'La ley que le envía este aviso no le exige actuar.',
}

/** What police and prosecutors read who are told of denials, in Spanish. */
export const notices: typeof en.notices = {
  kinds: {
    denial: 'Denegación',
    prosecution: 'Denegación, para fiscales',
    retrieval: 'Arma por recuperar',
    'unlawful-presence': 'Denegación por presencia ilegal',
  },
  grounds: { sought: 'Arma solicitada aquí', residence: 'La persona vive aquí', named: 'Nombrada por la ley' },
  priorities: {
    'protection-order': 'Orden de protección vigente',
    transferred: 'Arma ya entregada',
    repeat: 'Denegada antes',
    felony: 'Delito grave',
  },
  deconflictions: {
    atf: 'Se llamó a ATF: nada se interpone',
    'no-federal-case': 'No hay un caso federal',
  },
  closings: {
    investigated: 'Lo investigamos',
    referred: 'Lo pasamos a otra agencia',
    warned: 'Advertimos a la persona',
    'no-action': 'No hacemos nada al respecto',
    'not-ours': 'No es nuestro: lugar equivocado',
    overturned: 'Copias destruidas',
  },
  heading: 'Avisos de denegación',
  intro:
    'Entregas denegadas de las que la ley nos hace avisar a su agencia. A quién se denegó se muestra solo cuando usted abre un aviso.',
  show: 'Qué avisos se muestran',
  shows: { open: 'Abiertos', closed: 'Cerrados', all: 'Todos' },
  empty: {
    open: 'Ningún aviso abierto. Su agencia no tiene nada que leer ahora.',
    closed: 'Ningún aviso cerrado.',
    all: 'Ningún aviso ha llegado a su agencia.',
  },
  some: (count, unread) => `${count === 1 ? '1 aviso' : `${count} avisos`}, ${unread} sin leer por nadie.`,
  more: count => `Aquí se muestran los primeros ${count}. Cierre lo que haya terminado para ver los demás.`,
  refreshes: 'Esta página se actualiza sola.',
  doNotAct: 'No actúe según estos',
  doNotActMeans:
    'Estas denegaciones se revocaron. No detenga, visite ni acuse a nadie por ellas. Abra cada una para ver qué hacer.',
  overturnedCaption: 'Denegaciones revocadas',
  overturnedColumns: { notice: 'Aviso', why: 'Por qué ustedes', overturned: 'Revocada', state: 'Estado' },
  standing: 'Denegaciones vigentes',
  caption: 'Avisos, el más urgente primero',
  columns: { notice: 'Aviso', first: 'Prioridad', why: 'Por qué ustedes', denied: 'Denegada', state: 'Estado' },
  kind: 'Clase',
  noPriority: 'Nada la señala',
  since: count => (count === 0 ? 'Hace menos de 1 hora' : `Hace ${horas(count)}`),
  left: count => (count === 0 ? 'Queda menos de 1 hora para leerlo' : `Quedan ${horas(count)} para leerlo`),
  late: 'Pasaron las 24 horas: léalo ahora',
  states: {
    waiting: 'En espera: nadie lo ha leído',
    opened: 'Abierto',
    acknowledged: 'Recibo confirmado',
    assigned: officer => `A cargo de ${officer}`,
    closed: reason => `Cerrado. ${reason}`,
    correcting: 'Revocada: nadie lo ha leído aún',
    corrected: 'Se leyó que fue revocada',
  },
  byAt: (by, at) => `${by}; ${at}`,
  one: number => `Aviso ${number}`,
  back: 'Todos los avisos',
  saved: 'Guardado.',
  open: number => `Abrir el aviso ${number}`,
  openMeans:
    'Al abrirlo se muestra a quién se denegó. Desde entonces su agencia cuenta como avisada. Su nombre y la hora quedan en el registro, cada vez de nuevo.',
  openFell: 'Al abrirlo se muestra qué hacer ahora, y el nombre de nadie. Su nombre y la hora quedan en el registro.',
  fell: 'Esta denegación se revocó. No actúe según ella.',
  hidden: {
    idle: 'Nadie tocó esta página durante diez minutos, así que la persona ya no se muestra. Abra el aviso de nuevo para leerlo.',
    overturned:
      'La denegación se revocó mientras usted la tenía abierta. La persona ya no se muestra. No actúe según ella.',
  },
  overturned: {
    heading: 'Esta denegación se revocó. No actúe según ella.',
    means: at =>
      `Se revocó el ${at}. Según lo que halló nuestra verificación, la persona puede recibir armas de fuego. La persona ya no se muestra aquí.`,
    todo: 'Qué hacer ahora',
    steps: [
      'Detenga todo lo que se base en este aviso.',
      'Destruya toda copia, en papel y en sus archivos. Las encuentra por el número del aviso.',
      'Avise a todos a quienes lo dio.',
    ],
    done: 'Nuestras copias están destruidas: cerrarlo',
  },
  contents: {
    callFirst: 'Llame a ATF antes de actuar',
    callWhy: 'Puede haber un caso federal abierto, y una llamada evita estorbarlo.',
    heading: 'Lo que se le comunica',
    person: 'Quién',
    born: day => `fecha de nacimiento: ${day}`,
    birthplace: code => `lugar de nacimiento ${code}`,
    height: (feet, inches) => `${feet} pies ${inches} pulg.`,
    weight: pounds => `${pounds} libras`,
    eyes: code => `ojos ${code}`,
    hair: code => `cabello ${code}`,
    alsoKnown: names => `También ${names}`,
    livesIn: state => `Vive en ${state}; no se dio un domicilio`,
    prohibition: 'Qué ley lo prohíbe',
    laws: { federal: 'Ley federal', state: 'Ley estatal' },
    at: 'Denegada',
    licensee: 'Dónde',
    licenseeUnknown: 'El punto de contacto del estado no ha dicho qué comercio fue.',
    given: 'Aviso dado',
    check: 'Verificación (NTN)',
    whatNot: 'Lo que una denegación no es',
    statements,
    others: 'A quién más se avisó',
    nobodyElse: 'No se avisó a nadie más.',
    residence: {
      'not-known': 'No se sabe dónde vive la persona, así que allí no se avisó a nadie.',
      'without-an-authority': 'No conocemos una agencia donde vive la persona, así que allí no se avisó a nadie.',
    },
    print: 'Imprimir este aviso',
  },
  acts: {
    heading: 'Lo que su agencia hace al respecto',
    intro: 'La ley no le exige nada. Lo que diga aquí ayuda a quien de su agencia lo mire después.',
    acknowledge: {
      heading: 'Confirmar el recibo',
      follows: 'Dice que su agencia lo ha tomado, bajo su nombre.',
      submit: 'Confirmar el recibo del aviso',
    },
    assign: {
      heading: 'Asignar',
      follows: 'Lo da a uno de ustedes. La lista muestra entonces quién lo tiene.',
      label: 'Placa o cuenta',
      hint: 'Por ejemplo badge-4711. Letras y dígitos, sin espacios, y el nombre de nadie.',
      wrong: 'Escriba una placa o una cuenta: letras, dígitos, puntos, guiones o @, sin espacios.',
      submit: 'Asignarlo',
    },
    deconflict: {
      heading: 'Ningún otro caso se interpone',
      follows: 'Dice cómo se aseguró de ello. Otros de su agencia ya no tienen que llamar.',
      label: 'Cómo lo sabe',
      choose: 'Elija cómo lo sabe.',
      submit: 'Guardar cómo lo sabe',
    },
    close: {
      heading: 'Cerrar',
      follows: 'Lo quita de la lista abierta. Puede retomarlo. Si se revoca, vuelve arriba.',
      label: 'Por qué',
      choose: 'Elija por qué.',
      submit: 'Cerrarlo',
    },
    reopen: {
      heading: 'Retomarlo',
      follows: 'Vuelve a la lista abierta, como estaba.',
      submit: 'Retomar el aviso',
    },
  },
  trail: {
    heading: 'Quién hizo qué, y cuándo',
    caption: 'Qué pasó con este aviso',
    columns: { what: 'Qué', who: 'Quién', when: 'Cuándo' },
    system: 'El sistema',
    came: 'Llegó a su buzón',
    told: {
      'opened-in-portal': 'Abierto en esta página',
      fetched: 'Obtenido por una máquina',
      'accepted-by-terminal': 'Tomado por la terminal',
    },
    acknowledged: 'Recibo confirmado',
    assigned: officer => `Asignado a ${officer}`,
    closed: reason => `Cerrado. ${reason}`,
    reopened: 'Retomado',
    overturned: 'La denegación se revocó',
    corrected: 'Se leyó que fue revocada',
  },
}
