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
  'may-not': { title: 'Usted no puede hacer esto', detail: nothing, todo: 'Pregunte a quien administra el sistema.' },
  'unknown-number': {
    title: 'Su agencia no tiene un registro con este número',
    detail: nothing,
    todo: 'Compare el número con la lista de sus registros.',
  },
  'not-now': {
    title: 'Esto no es posible en el estado actual del registro',
    detail: 'El registro quedó como estaba. Tal vez otra persona lo cambió antes.',
    todo: 'Vuelva a cargar la página y mire cómo está.',
  },
  'record-invalid': {
    title: 'El registro no se puede ingresar así',
    detail: 'No se ingresó ni cambió nada.',
    todo: 'Corrija lo que se indica.',
  },
  'ari-in-use': {
    title: 'Otro registro de su agencia tiene este número',
    detail: 'No se ingresó nada. El registro que tiene el número quedó como estaba.',
    todo: 'Modifique ese registro, o dé a este un número propio.',
  },
  'ari-over': {
    title: 'Su agencia retiró el registro con este número',
    detail: 'No se ingresó nada: un envío antiguo no debe traer de vuelta un registro.',
    todo: 'Si la persona está prohibida de nuevo, ingrese el registro con un número nuevo.',
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
}
