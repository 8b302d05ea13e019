const nothing = 'No se hizo nada.'

/** What the server declines whoever keeps the voluntary appeal file with, in Spanish. */
export const appealFileRefusals = {
  'unknown-appeal-file': {
    title: 'El archivo de apelaciones no tiene este número',
    detail: nothing,
    todo: 'Revise el número; su último carácter descubre la mayoría de los errores.',
  },
  'appeal-file-incomplete': {
    title: 'La solicitud no tiene lo que debe tener',
    detail: 'No se guardó nada de ella, y no se dio ningún número.',
    todo: 'Pida por escrito a la persona lo que se indica. Quien no es ciudadano da el número de extranjero.',
  },
  'appeal-file-not-for-that': {
    title: 'El archivo de apelaciones no se usa para eso',
    detail:
      'No se abrió nada. Sirve para evitar una denegación equivocada o una demora larga, y para perseguir un mal uso del sistema.',
    todo: 'Ábralo para una de estas cosas, o no lo abra.',
  },
  'not-proposed': {
    title: 'El otro examinador no propuso aclarar este registro',
    detail:
      'No se hizo nada. Lo que el archivo aclara lo hallaron dos examinadores, cada uno en la verificación misma.',
    todo: 'Déjelo fuera; o propóngalo, y que otro examinador esté de acuerdo.',
  },
  'clears-nothing': {
    title: 'Se propusieron registros, y con esto no se aclara ninguno',
    detail:
      'No se hizo nada. El archivo no ayudaría con ninguno de los registros por los que el otro examinador lo propuso.',
    todo: 'Aclare los que no sean de la persona, en la verificación. Si no hay ninguno, rechace la solicitud; si la verificación ya no existe, propóngalo de nuevo.',
  },
  'not-cleared': {
    title: 'Nadie ha dicho de este registro que no sea de la persona',
    detail: 'No se hizo nada. El archivo aclara lo que un examinador halló que es de otra persona, y nada más.',
    todo: 'Abra la verificación, y diga de quién es el registro.',
  },
  'not-the-same-person': {
    title: 'La verificación es de otra persona que la solicitud',
    detail: 'No se hizo nada. El nombre, el apellido y la fecha de nacimiento no son los mismos.',
    todo: 'Use una verificación de quien lo pidió. Si cambió de nombre, que la solicitud diga el nombre que usa.',
  },
  'appeal-file-stays': {
    title: 'Nada de lo dicho saca a la persona del archivo',
    detail:
      'No se hizo nada. Pedirlo de palabra no saca a nadie, y lo que se guarda porque se persigue un mal uso queda hasta que termine.',
    todo: 'Pida que lo solicite por escrito; o diga cuándo ya no se persigue un mal uso.',
  },
  'unknown-hit': {
    title: 'La verificación no tiene este registro',
    detail: nothing,
    todo: 'Abra la verificación otra vez, y elija entre sus registros.',
  },
} as const
