import type { en } from '../en.ts'

/** What somebody at an agency reads that is asked about transferees under 21, in Spanish. */
export const inbox: typeof en.contributor.inbox = {
  heading: 'Preguntas a mi agencia',
  intro:
    'La ley federal nos hace preguntar a su agencia por personas menores de 21 años que recibirían un arma de fuego. De quién trata una solicitud se muestra solo cuando usted la abre.',
  empty: 'Ahora no se pregunta nada a su agencia.',
  bodies: {
    'juvenile-justice': 'Como registro estatal de antecedentes penales o de justicia juvenil.',
    'mental-health': 'Como registro estatal de resoluciones de salud mental.',
    'local-police': 'Como policía local.',
  },
  answers: {
    nothing: 'No tenemos nada',
    'cannot-answer': 'Nuestra ley prohíbe responder',
    'record-reported': 'Tenemos un registro',
  },
  request: number => `Solicitud ${number}`,
  due: day =>
    `Responda a más tardar al final del ${day}. Una respuesta posterior cuenta mientras la verificación esté abierta.`,
  chased: 'Se preguntó de nuevo hoy. El plazo está por terminar.',
  waiting: 'Aún sin respuesta.',
  answered: answer => `Usted respondió: ${answer}. Todavía puede agregar un registro.`,
  openIntro: 'Al abrirla se guardan su nombre y la hora. Cuando se responde la verificación, la solicitud desaparece.',
  open: number => `Abrir la solicitud ${number}`,
  address: 'Domicilio',
  answer: 'Su respuesta',
  choose: 'Elija la respuesta.',
  category: 'Categoría del registro',
  chooseCategory: 'Elija la categoría del registro.',
  submit: 'Enviar la respuesta',
}
