import { en } from '../en.ts'

/** The closed sets of words, in Spanish. */
export const terms: typeof en.terms = {
  ...en.terms,
  sexes: { M: 'Masculino', F: 'Femenino', U: 'Desconocido u otro' },
  races: {
    I: 'Indígena americano o nativo de Alaska',
    A: 'Asiático o de las islas del Pacífico',
    B: 'Negro o afroamericano',
    W: 'Blanco',
    U: 'Desconocida',
  },
  states: {
    ...en.terms.states,
    ...{ DC: 'Distrito de Columbia', HI: 'Hawái', LA: 'Luisiana', MI: 'Míchigan', MS: 'Misisipi', MO: 'Misuri' },
    ...{ NH: 'Nuevo Hampshire', NJ: 'Nueva Jersey', NM: 'Nuevo México', NY: 'Nueva York', NC: 'Carolina del Norte' },
    ...{ ND: 'Dakota del Norte', OR: 'Oregón', PA: 'Pensilvania', SC: 'Carolina del Sur', SD: 'Dakota del Sur' },
    ...{ TX: 'Texas', WV: 'Virginia Occidental', AS: 'Samoa Americana', MP: 'Islas Marianas del Norte' },
    VI: 'Islas Vírgenes de los Estados Unidos',
  },
  eyes: {
    ...{ BLK: 'Negros', BLU: 'Azules', BRO: 'Cafés', GRN: 'Verdes', GRY: 'Grises', HAZ: 'Avellana' },
    ...{ MAR: 'Granates', MUL: 'De dos colores', PNK: 'Rosados' },
  },
  hair: {
    ...{ BAL: 'Calvo', BLK: 'Negro', BLN: 'Rubio', BRO: 'Castaño', GRY: 'Canoso', RED: 'Rojo o cobrizo' },
    ...{ SDY: 'Rubio arena', WHI: 'Blanco' },
  },
}
