/** The same of what an agency is told or asked: notices of denial, and questions about transferees under 21. */
export const askedRefusals: Readonly<Record<string, Readonly<{ title: string; detail: string; todo: string }>>> = {
  'unknown-notice': {
    title: 'Ningún aviso a su agencia tiene este número',
    detail: 'No se mostró nada y nada se guardó como comunicado. El intento queda registrado.',
    todo: 'Compare el número con su bandeja. Su último carácter descubre la mayoría de los errores.',
  },
  'notice-taken-back': {
    title: 'Este aviso se retiró antes de que su agencia lo leyera',
    detail: 'La denegación de la que trataba no se sostiene. No se nombra a nadie y no hay nada que hacer.',
    todo: 'Quite el número de sus listas. No tiene que responder.',
  },
  'notice-not-read': {
    title: 'Su agencia aún no ha leído este aviso',
    detail: 'No se guardó nada: lo que se hace con un aviso viene después de leerlo.',
    todo: 'Abra primero el aviso y diga después qué hace con él.',
  },
  'nothing-proposed': {
    title: 'Nadie ha propuesto esto',
    detail: 'No se hizo nada. Nunca se propuso, o alguien lo aprobó o lo retiró.',
    todo: 'Vea cómo está, y propóngalo si aún se quiere.',
  },
  'outreach-over': {
    title: 'A su agencia ya no se le pregunta nada con este número',
    detail: 'La verificación terminó, se retiró o se destruyó, o la pregunta no es para ustedes. No se guardó nada.',
    todo: 'Lea de nuevo sus preguntas abiertas. Destruya lo que haya anotado de la que terminó.',
  },
  'record-stands': {
    title: 'A esta pregunta ya se comunicó un registro',
    detail: 'No se cambió nada: un examinador mira el registro comunicado.',
    todo: 'Si fue un error, avise al Centro de Operaciones; un examinador decide de quién es el registro.',
  },
  'body-not-named': {
    title: 'La agencia no está nombrada como organismo de esta clase',
    detail: 'No se guardó nada.',
    todo: 'Pida a quien administra el sistema que la nombre primero, con su estado.',
  },
  'needs-a-person': {
    title: 'Solo una persona de la agencia puede decir esto',
    detail: 'No se guardó nada. Lo envió una máquina, y nadie ha mirado.',
    todo: 'Inicie la sesión y dígalo usted.',
  },
}
