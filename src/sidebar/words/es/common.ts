// Spanish texts that several screens share.
import type { commonWords as english } from '../en/common.ts';

const MONTHS = 'enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre,octubre,noviembre,diciembre'.split(',');

export const commonWords: typeof english = {
  product: 'Throughline',
  day: (iso: string, today: string) => {
    const parts = iso.split('-');
    const text = `${Number(parts[2])} de ${MONTHS[Number(parts[1]) - 1] ?? ''}`;
    return iso.slice(0, 4) === today.slice(0, 4) ? text : `${text} de ${parts[0] ?? ''}`;
  },
  back: 'Atrás',
  next: 'Siguiente',
  cancel: 'Cancelar',
  close: 'Cerrar',
  save: 'Guardar',
  saving: 'Guardando…',
  tryAgain: 'Probar otra vez',
  optional: 'Puedes dejarlo vacío.',
  newWindow: '(se abre en otra pestaña)',
  fileSize: (bytes: number) => {
    if (bytes > 0 && bytes < 1024) return 'menos de 1 KB';
    if (bytes > 0 && bytes < 1048576) return `${Math.min(1023, Math.round(bytes / 1024))} KB`;
    return `${bytes === 0 ? '0' : (bytes / 1048576).toFixed(bytes < 10485760 ? 1 : 0)} MB`;
  },

  footer: {
    help: 'Ayuda para esta pantalla',
    largeText: 'Letra grande',
    plainWords: 'Palabras fáciles',
    otherLanguage: 'English',
    switching: 'Cambiando de idioma…',
  },

  failure: {
    accounts: (account: string) =>
      'Google confundió tus cuentas: este archivo se abrió con ' +
      (account || 'una cuenta') +
      ' pero el panel recibió otra. Cierra sesión en las otras cuentas de Google' +
      (account ? `, deja solo ${account},` : ', deja solo la de tu escuela,') +
      ' y vuelve a cargar esta página. Tu texto sigue aquí.',
    notAllowed:
      'Google todavía no deja que este complemento trabaje para ti. Vuelve a cargar esta página, ábrelo otra vez desde el menú Extensiones y presiona Permitir. Si Permitir no aparece, pregunta a tu docente.',
    offline: 'No se puede llegar a Google. Tu texto sigue aquí. Revisa la conexión y prueba otra vez.',
    tooSlow:
      'Google tardó demasiado en responder. Puede que haya funcionado: mira primero y después prueba otra vez. Tu texto sigue aquí.',
    quota:
      'Google pide una pausa: se hizo demasiado en poco tiempo. Tu texto sigue aquí. Prueba otra vez en unos minutos.',
    other:
      'Google no respondió como debía. Tu texto sigue aquí. Prueba otra vez; si sigue igual, cierra este panel y ábrelo de nuevo.',
  },

  changed: {
    title: 'El documento tiene un texto más nuevo',
    body: 'Alguien cambió esto en el documento después de que empezaste. No se ha sobrescrito nada. Ahora dice:',
    empty: '(nada)',
    keepMine: 'Dejar el mío',
    takeTheirs: 'Tomar el texto nuevo',
    draftKept: 'Todavía sin guardar. Tu texto sigue aquí.',
  },

  chart: {
    label: (name: string, last: string, target: string) =>
      `${name}: último valor ${last}${target ? `, meta ${target}` : ''}`,
    target: (amount: string) => `meta ${amount}`,
    caption: (name: string) => `${name}, todos los números`,
    day: 'Día',
    number: 'Número',
    start: 'Inicio',
  },
};
