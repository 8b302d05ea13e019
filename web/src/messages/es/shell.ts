import { en } from '../en.ts'
import { refusals } from './refusals.ts'

/** What stands around every screen, in Spanish. */
export const shell: typeof en.shell = {
  ...en.shell,
  tagline: 'Verificación de antecedentes para armas de fuego',
  skip: 'Ir al contenido principal',
  training:
    'Sistema de capacitación. No es un sistema oficial. Todas las personas y todos los registros son inventados.',
  trainingLabel: 'Acerca de este sistema',
  footer:
    'OpenNICS es software libre. No está afiliado a ninguna agencia del gobierno; ninguna lo opera ni lo respalda.',
  menu: {
    ...en.shell.menu,
    label: 'Principal',
    ...{ pocs: 'Puntos de contacto', myDay: 'Mi día' },
    ...{ queue: 'Cola', challenges: 'Impugnaciones', appealFiles: 'Archivo de apelaciones' },
    records: 'Mis registros',
    newRecord: 'Ingresar un registro',
    upload: 'Enviar un archivo',
    ...{ scorecard: 'Evaluación', validations: 'Validaciones', certifications: 'Certificaciones' },
    ...{ relief: 'Alivio', withdrawals: 'Retirar muchos' },
    inbox: 'Preguntas',
    ...{ notices: 'Avisos de denegación', noticeWatch: 'Avisos de denegación', agencies: 'Agencias' },
    groups: { contributor: 'Registros', police: 'Policía' },
  },
  signedInAs: name => `Sesión iniciada como ${name}`,
  signOut: 'Cerrar la sesión',
  loading: 'Cargando…',
  unknown: { heading: 'Esta página no existe', back: 'Ir al inicio' },
  unreachable: {
    title: 'El sistema no respondió',
    detail: 'No se sabe si su solicitud llegó.',
    todo: 'Revise su conexión e inténtelo de nuevo. El mismo registro enviado dos veces sigue siendo uno solo.',
  },
  refusals,
  retry: 'Intentar de nuevo',
  code: code => `Código: ${code}`,
  errors: {
    heading: count => (count === 1 ? 'Una cosa necesita su atención' : `${count} cosas necesitan su atención`),
  },
  status: {
    limited:
      'Algunas fuentes de registros no responden. Las verificaciones que las necesitan se demoran hasta entonces.',
    down: 'El sistema no está en funcionamiento. Hasta entonces se rechazan nuevas verificaciones.',
  },
}
