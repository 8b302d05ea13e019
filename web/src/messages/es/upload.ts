import type { en } from '../en.ts'

/** Sending a file of many records, in Spanish. */
export const upload: typeof en.upload = {
  heading: 'Enviar un archivo',
  intro: 'Muchos registros a la vez. No se ingresa nada hasta que usted haya visto qué resulta de cada fila y lo diga.',
  file: 'El archivo',
  fileHint: 'CSV, XML o JSON de NIEM, escrito en UTF-8. No se lee un archivo comprimido ni de un programa de oficina.',
  choose: 'Elija un archivo cuyo nombre termine en .csv, .xml o .json.',
  send: 'Revisar las filas',
  sending: 'Enviando el archivo…',
  looking: 'Revisando las filas',
  committing: 'Ingresando las filas',
  found: 'Qué resulta de las filas',
  ...{ rows: 'Filas del archivo', accepted: 'Se tomarán', rejected: 'No se tomarán' },
  tallies: {
    ...{ entered: 'nuevos', modified: 'cambiados', withdrawn: 'retirados', suspended: 'suspendidos' },
    ...{ resumed: 'devueltos a la búsqueda', unchanged: 'ya estaban, sin cambio' },
    'found-never-valid': 'terminados ya, y ahora declarados nunca válidos',
    'not-entered': 'retirados antes de ser ingresados',
  },
  rejectedCaption: 'Filas que no se tomarán',
  columns: { line: 'Línea', column: 'Columna', fix: 'Cómo corregirlo' },
  wholeRow: 'Toda la fila',
  shownOf: (shown, all) => `Se muestran las primeras ${shown} de ${all}. El archivo de abajo las tiene todas.`,
  download: 'Descargarlas todas como CSV',
  duplicates: count =>
    count === 1
      ? '1 fila trata muy probablemente de alguien de quien ya hay un registro.'
      : `${count} filas tratan muy probablemente de alguien de quien ya hay un registro.`,
  duplicateLine: (line, ari) => `Línea ${line}: parecida a su registro ${ari}`,
  commit: rows => (rows === 1 ? 'Tomar 1 fila' : `Tomar ${rows} filas`),
  commitFollows: 'Desde entonces toda verificación encuentra lo ingresado. Las filas que no se toman quedan fuera.',
  takesTwo: leaving => `Otra persona debe tomar este archivo: saldrían ${leaving} registros.`,
  takesTwoMeans:
    'Demasiados registros de su agencia habrían salido en estos días sin otra persona. Quien no lo envió envía aquí el mismo archivo, lo revisa y lo toma.',
  discard: 'Abandonarlo',
  done: 'El archivo está listo',
  doneMeans: (taken, left) => `Filas tomadas: ${taken}. Filas que quedaron fuera: ${left}.`,
  discarded: 'El archivo se abandonó. No se ingresó nada de él, y no se guarda nada de él.',
  another: 'Enviar otro archivo',
  fixes: {
    cut: 'La última fila no termina en un salto de línea, así que puede estar cortada: agréguelo y envíe todo el archivo de nuevo.',
    'record-too-large':
      'Ningún registro tiene tantos elementos ni es tan largo: dé a cada persona un registro propio, y cada elemento una sola vez.',
    'not-json': 'Escriba en cada línea un objeto JSON, y nada más.',
    'own-twice': 'Dé a cada titular del permiso un número propio: este aparece dos veces.',
    'open-quote': 'Una comilla de esta línea no se cierra: ciérrela, o escríbala dos veces.',
    'text-after-quote': 'Después de una comilla de cierre solo puede venir una coma.',
    'field-count': 'Dé a la fila tantas celdas como tiene el encabezado; ponga entre comillas un texto con coma.',
    'not-utf-8': 'Guarde el archivo como UTF-8; un carácter de esta fila está escrito de otro modo.',
    'line-too-long': 'Ninguna fila es tan larga: falta un salto de línea.',
    'fact-twice': 'Llene la columna de este hecho, o las columnas de sus partes, y no ambas.',
    'alias-gap': 'Llene alias1 antes que alias2, y así.',
    'ari-too-often': 'Un número está en demasiadas filas de este archivo: envíe solo cómo debe quedar su registro.',
    formula: 'Un texto no puede empezar con =, +, - ni @: una hoja de cálculo lo tomaría por fórmula.',
    missing: 'Complete esto; sin ello el registro no está completo.',
    empty: 'Escriba aquí al menos una letra o cifra.',
    'wrong-type': 'Escríbalo en la forma descrita: un texto, un número entero, o true.',
    'wrong-form': 'Escríbalo en la forma descrita; las fechas son AAAA-MM-DD, las categorías como A1.',
    'not-one-of-the-words': 'Use una de las palabras descritas para este lugar.',
    'too-long': 'Acórtelo a lo que permite la descripción.',
    'too-short': 'Es más corto de lo que puede ser.',
    'too-large': 'Es mayor de lo que puede ser.',
    'too-small': 'Es menor de lo que puede ser.',
    'too-many': 'Envíe menos.',
    'unknown-member': 'Omita esto; tal fila no tiene ese lugar.',
    'not-as-described': 'Corríjalo a la forma descrita.',
    characters: 'Quite caracteres de control, saltos de línea y caracteres que no se ven.',
    'fact-names': 'Use los nombres de los hechos que usan las reglas de la categoría.',
    'not-a-number': 'Revise el número; su último carácter descubre la mayoría de los errores.',
    'impossible-date': 'Escriba una fecha que exista, como AAAA-MM-DD.',
    'too-long-ago': 'No se trata de nadie nacido hace tanto; no ponga un relleno por una fecha desconocida.',
    'in-the-future': 'Este día aún no ha llegado; revise el año.',
    'before-birth': 'Este día es anterior al nacimiento: una de las dos fechas está mal, o es de otra persona.',
    'ages-disagree': 'Esta edad no es la de la fecha de nacimiento en ese día: corrija lo que esté mal de los tres.',
    'too-young':
      'Según estas fechas se condenó a un niño menor de diez años: revise el nacimiento y el día de la condena.',
    'judged-again':
      'Omita el último día: la condena de una pareja de noviazgo termina según su regla, y se le pedirá revisarla de nuevo.',
    over: 'Su último día ya pasó: corrija el día, o no envíe el registro.',
    unreadable: 'Escríbalo con letras y valores que las reglas leen; vea la descripción.',
    'not-for-this-category':
      'Quite lo que la regla de esta categoría no pregunta: no se guarda nada médico ni otro detalle.',
    placeholder:
      'Esto ocupa el lugar de algo desconocido: escriba lo que es, deje el lugar vacío si se puede, o retenga el registro hasta saberlo.',
    'never-issued': 'Este número de Seguro Social nunca se dio a nadie: revíselo, o envíe el registro sin él.',
    digits:
      'Un nombre no tiene cifras: busque un 0 que sea una O, un 1 que sea una I, o una fecha en el lugar equivocado.',
    'mixed-scripts': 'En una palabra hay letras parecidas de dos alfabetos: escríbala entera de nuevo en uno solo.',
    'hidden-characters': 'En este nombre hay caracteres que nadie ve: escríbalo de nuevo en vez de pegarlo.',
    medical:
      'Quite las palabras médicas: un número o una referencia nombra un expediente, y nada médico puede guardarse.',
    'no-conviction':
      'Según este resultado no se condenó a nadie: no envíe el registro, o corrija el resultado si hubo condena.',
    'no-adjudication':
      'Esto no fue una declaración judicial ni un internamiento que cuente, como una observación o una estancia voluntaria: no lo envíe, o corríjalo.',
    'not-to-be-provided':
      'La ley prohíbe a una agencia federal dar esta declaración, 34 U.S.C. 40911(c)(1): no la envíe, o corrija lo que se dijo de ella.',
    'names-the-person':
      'Un número nombra un expediente y aparece en listas y bitácoras: no puede ser un número de Seguro Social, ni los dos nombres de la persona, ni el apellido con la fecha de nacimiento. Envíe el número con que su oficina archiva el registro.',
    relieved: 'A la persona se le levantó esta prohibición: no envíe el registro; retírelo si ya se había ingresado.',
    'ari-in-use': 'Otro registro suyo tiene este número: envíelo con la acción «modify», o dé a este un número propio.',
    'ari-over':
      'Usted retiró este registro: envíelo con again = true si la persona está prohibida de nuevo, u omítalo.',
    'ari-relieved':
      'Se concedió alivio del registro que tenía este número: omítalo o, si la persona está prohibida de nuevo, dele un número nuevo.',
    'leaves-by-one':
      'Desde que se examinó el archivo llegó un registro con este número, y saldrían más de los que una sola persona puede retirar: envíe la fila en un archivo nuevo, que confirme otra persona de su organismo.',
    'no-such-record': 'Ningún registro suyo tiene este número: revíselo, o ingrese primero el registro.',
    'not-now':
      'El registro terminó, o no está suspendido: mire cómo está, e ingréselo de nuevo si la persona tiene la prohibición.',
    'unknown-number':
      'Su organismo no tiene un registro que pueda cambiarse por este número: revíselo, o ingrese antes el registro.',
    'message-unreadable':
      'Un mensaje quedó cortado, o tiene un campo que ninguna tabla nombra: escríbalo como dice docs/messages.md.',
    'record-over':
      'Este registro terminó y no se puede cambiar: ingréselo con again = true si la persona está prohibida de nuevo.',
  },
}
