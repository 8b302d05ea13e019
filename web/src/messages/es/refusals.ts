import { appealFileRefusals } from './appeal-file-refusals.ts'
import { askedRefusals } from './asked-refusals.ts'

const nothing = 'No se ingresó, cambió ni mostró nada.'

/** What the server declines somebody at an agency with, in Spanish, by its code (docs/refusals.md). */
export const refusals: Readonly<Record<string, Readonly<{ title: string; detail: string; todo: string }>>> = {
  'not-as-described': {
    title: 'Algo falta en la solicitud, no está permitido o no tiene la forma descrita',
    detail: nothing,
    todo: 'Corrija lo que se indica.',
  },
  'not-json': { title: 'La solicitud no se puede leer', detail: nothing, todo: 'Vuelva a cargar la página.' },
  'too-large': { title: 'La solicitud es demasiado grande', detail: nothing, todo: 'Acórtela.' },
  'unsupported-type': { title: 'Este tipo de archivo no se lee aquí', detail: nothing, todo: 'Elija otro archivo.' },
  'not-signed-in': {
    title: 'Su sesión ha terminado',
    detail: nothing,
    todo: 'Abra un enlace nuevo para iniciar la sesión.',
  },
  'sign-in-failed': { title: 'No se pudo iniciar la sesión', detail: nothing, todo: 'Pida un enlace nuevo.' },
  'too-many-tries': {
    title: 'Demasiados intentos de iniciar la sesión',
    detail: nothing,
    todo: 'Espere un cuarto de hora.',
  },
  'wrong-origin': {
    title: 'La solicitud no viene de esta página',
    detail: nothing,
    todo: 'Vuelva a cargar la página.',
  },
  ...appealFileRefusals,
  'ice-alone': {
    title: 'Estos registros son solo para el Servicio de Inmigración y Control de Aduanas',
    detail: nothing,
    todo: 'Consulte los registros de su propia agencia.',
  },
  'may-not': { title: 'Usted no puede hacer esto', detail: nothing, todo: 'Pregunte a quien administra el sistema.' },
  'unknown-number': {
    title: 'Aquí no hay nada con este número',
    detail: nothing,
    todo: 'Compare el número con su lista. Su último carácter descubre la mayoría de los errores.',
  },
  'not-now': {
    title: 'Esto no es posible en el estado actual',
    detail: 'Todo quedó como estaba. Tal vez otra persona lo cambió antes.',
    todo: 'Vuelva a cargar la página y mire cómo está.',
  },
  'record-invalid': {
    title: 'El registro no se puede ingresar así',
    detail: 'No se ingresó ni cambió nada.',
    todo: 'Corrija lo que se indica.',
  },
  'same-person': {
    title: 'Esto requiere una segunda persona',
    detail: 'No se hizo nada.',
    todo: 'Pida a otra persona que lo apruebe.',
  },
  'ari-in-use': {
    title: 'Otro registro de su agencia tiene este número',
    detail: 'No se ingresó nada. El registro que tiene el número quedó como estaba.',
    todo: 'Modifique ese registro, o dé a este un número propio.',
  },
  'leaves-by-one': {
    title: 'Tantos registros salieron de la búsqueda por una sola persona que otra debe decidir también',
    detail:
      'No se cambió nada: el registro sigue en la búsqueda como estaba. Lo que su agencia suspendió, retiró o corrigió hasta quitarlo en estos días sin una segunda persona se cuenta junto.',
    todo: 'Propóngalo para los registros de que se trata (Retirar muchos en la página), y pida a otra persona de su agencia que lo apruebe. Un registro que no debe estar puede retirarse solo en cualquier momento.',
  },
  'ari-over': {
    title: 'Su agencia retiró el registro con este número',
    detail: 'No se ingresó nada: un envío antiguo no debe traer de vuelta un registro.',
    todo: 'Si la persona está prohibida de nuevo, ingrese el registro con un número nuevo.',
  },
  'ari-relieved': {
    title: 'Se concedió alivio del registro que tenía este número',
    detail: 'No se ingresó nada. Lo que el número representaba se considera no ocurrido.',
    todo: 'Si otra cosa prohíbe a la persona, ingrésela con un número propio.',
  },
  stale: {
    title: 'Otra persona lo cambió antes',
    detail: 'No se cambió nada.',
    todo: 'Vuelva a cargar la página y mire cómo está.',
  },
  unavailable: {
    title: 'No podemos responder ahora',
    detail: 'No se sabe si la solicitud se guardó.',
    todo: 'Inténtelo de nuevo. El mismo registro enviado dos veces sigue siendo uno solo.',
  },
  'our-fault': {
    title: 'Algo anda mal en este sistema',
    detail: 'No se sabe si la solicitud se guardó. La falla quedó anotada.',
    todo: 'Inténtelo de nuevo más tarde.',
  },
  'unknown-batch': {
    title: 'Su agencia no tiene un lote con este número',
    detail: nothing,
    todo: 'Envíe el archivo de nuevo: un lote que no se confirma se destruye después de unos días.',
  },
  'batch-not-checked': {
    title: 'El lote no se puede confirmar ahora',
    detail: nothing,
    todo: 'Espere a que esté revisado.',
  },
  'batch-needs-another': {
    title: 'Saldrían tantos registros que otra persona debe tomar el archivo',
    detail:
      'No se ingresó ni retiró nada. Lo que su agencia retiró en estos días sin otra persona se cuenta junto, en cuantos archivos sea. Usted envió este, y espera como está.',
    todo: 'Pida a otra persona de su agencia que revise el mismo archivo en esta página y lo tome. Es el mismo lote.',
  },
  'batch-committed': {
    title: 'El lote ya se confirmó y no se puede abandonar',
    detail: nothing,
    todo: 'Retire registros uno por uno, o envíe un lote que los retire.',
  },
  'batch-type': {
    title: 'No se lee un lote de este tipo',
    detail: 'No se recibió nada del archivo.',
    todo: 'Envíe CSV, XML o JSON de NIEM.',
  },
  'batch-packed': {
    title: 'El archivo está comprimido, o es de un programa de oficina',
    detail: 'No se recibió nada del archivo.',
    todo: 'Descomprímalo; de una hoja de cálculo, guarde como «CSV UTF-8».',
  },
  'batch-not-utf-8': {
    title: 'El archivo no está escrito en UTF-8',
    detail: 'No se recibió nada del archivo.',
    todo: 'Guárdelo como UTF-8 (una hoja de cálculo dice «CSV UTF-8») y envíelo de nuevo.',
  },
  'batch-too-large': {
    title: 'El archivo es más grande de lo que puede ser un lote',
    detail: 'No se recibió nada del archivo.',
    todo: 'Envíe CSV de hasta 1 gigabyte; XML o JSON de hasta 4 megabytes, en varios lotes o como CSV.',
  },
  'batch-empty': {
    title: 'El archivo no tiene filas',
    detail: 'No se recibió nada del archivo.',
    todo: 'Un archivo CSV tiene un encabezado y después una fila por registro.',
  },
  'batch-header': {
    title: 'Una columna del encabezado no se conoce, está dos veces o falta',
    detail: 'No se recibió nada del archivo.',
    todo: 'Corrija las columnas indicadas, contadas desde 1.',
  },
  'batch-not-xml': {
    title: 'El archivo no es un documento XML completo de un lote',
    detail: 'No se recibió nada del archivo.',
    todo: 'Envíe un documento completo.',
  },
  'batch-xml-entities': {
    title: 'El documento XML declara un tipo, entidades o instrucciones',
    detail: 'No se recibió nada del archivo.',
    todo: 'Envíelo sin DOCTYPE, sin declaraciones de entidades y sin instrucciones.',
  },
  'batch-not-niem': {
    title: 'El archivo no es un documento NIEM completo de un lote',
    detail: 'No se recibió nada del archivo.',
    todo: 'Envíe un documento JSON con el contexto de la plantilla.',
  },
  'not-what-was-seen': {
    title: 'La huella no es la de lo que se vio',
    detail: 'No se retiró nada.',
    todo: 'Vea de nuevo qué se retiraría, y apruebe eso.',
  },
  'nothing-selected': {
    title: 'Ningún registro vigente de su agencia está así elegido',
    detail: 'No se guardó nada y no se retiraría nada.',
    todo: 'Revise la categoría, los días, el lote y los números.',
  },
  'selects-everything': {
    title: 'Así se elegiría todo',
    detail: 'No se guardó nada y no se retiraría nada.',
    todo: 'Diga al menos una cosa que distinga los registros.',
  },
  'certification-incomplete': {
    title: 'La certificación no dice todo lo que la ley pide',
    detail: 'No se guardó nada.',
    todo: 'Agregue lo que se indica.',
  },
  'unknown-period': {
    title: 'Su agencia no certifica ningún período que empiece este día',
    detail: 'No se guardó nada.',
    todo: 'Vea la lista de certificaciones: nombra cada período con sus días.',
  },
  'certification-changed': {
    title: 'Lo declarado cambió desde que usted lo leyó',
    detail: 'No se dio fe de nada. Lo declarado ahora queda como está.',
    todo: 'Léalo de nuevo, y dé fe de lo que dice ahora.',
  },
  'relief-not-heard': {
    title: 'Este programa no puede atender una solicitud sobre este registro',
    detail:
      'No se abrió nada. Un programa alivia de una resolución de salud mental según su propia ley, y de nada más.',
    todo: 'Complete primero un registro que no dice de quién fue la resolución; para un estado, diga por qué escrito se certificó.',
  },
  'secret-not-right': {
    title: 'Este número y este secreto no abren nada juntos',
    detail:
      'No se mostró nada. No se dice cuál de los dos está mal; y de una verificación que se destruyó, como exige la ley, no queda nada que abrir.',
    todo: 'Escriba los dos como están en la carta. Si la perdió, pregunte por qué otra vez: se envía un secreto nuevo a la dirección que se dio.',
  },
  'too-many-asked': {
    title: 'Se preguntó demasiado desde su dirección de red o con este número',
    detail: 'No se guardó nada. Nadie queda excluido más de una hora.',
    todo: 'Espere una hora y pregunte una vez. También puede escribir a la agencia que denegó.',
  },
  'relief-under-way': {
    title: 'Una solicitud sobre este registro aún no está decidida',
    detail: 'No se abrió nada. La solicitud que hay queda como estaba.',
    todo: 'Siga con la solicitud que el registro nombra.',
  },
  'relief-not-ready': {
    title: 'La solicitud no puede decidirse así',
    detail: 'No se decidió nada.',
    todo: 'Anote los pasos y hallazgos que faltan. Se concede o se niega según lo que se halló.',
  },
  'no-quarter': {
    title: 'Ningún trimestre obliga a su agencia',
    detail: 'No se guardó nada, y nada está atrasado.',
    todo: 'No tiene que hacer nada.',
  },
  ...askedRefusals,
}
