// Spanish: everything that can go wrong.
import type { InSpanish } from '../sentences.ts';

export const sentences: InSpanish<'errors'> = {
  'bad-request':
    'La página y el complemento no se entienden ({what}). Cierra este panel, ábrelo de nuevo y prueba otra vez.',
  'not-signed-in':
    'Google no dijo qué cuenta se está usando. Cierra sesión en todas las cuentas menos la de tu escuela y abre este panel otra vez.',
  'not-a-plan': 'Este documento no parece un plan: {what}. Abre tu plan o pon un plan aquí.',
  'plan-changed':
    '{where}: alguien lo cambió mientras escribías. No se ha sobrescrito nada. Mira el texto nuevo y guarda otra vez.',
  'holds-more':
    '{where}: aquí hay una imagen u otra cosa que no se puede escribir y se perdería. No se ha cambiado nada. Escribe tus palabras al lado, en el documento.',
  'round-open': 'Para {goals} falta todavía una decisión. Decide primero, o cierra la vuelta de todos modos.',
  'no-class': 'Esta hoja de cálculo no es el libro de una clase. Empieza aquí una clase o abre el libro de tu clase.',
  'not-keeper': '{keeper} mantiene esta clase al día. Pide a {keeper} que lo haga.',
  'copied-workbook':
    'Este libro es una copia. Trabaja en el original, para que los planes no cambien dos veces: {link}',
  'workbook-damaged':
    'Al libro de la clase le falta {what}. No se ha cambiado nada. Recupéralo con Deshacer o con el historial de versiones y prueba otra vez.',
  'roster-wrong': 'Algunas filas de la lista necesitan una mirada antes de crear nada.',
  'template-wrong': '{what}. Luego prueba otra vez. No se cambió nada.',
  'file-gone': 'No se encuentra {what}. Se borró o ya no está compartido contigo. Pregunta a su dueño o recupéralo.',
  'file-trashed': '{what} está en la papelera. Recupéralo en Drive y prueba otra vez.',
  'no-access': 'No puedes cambiar {what}. Pide a su dueño que lo comparta contigo.',
  quota:
    'Google pide una pausa: se hizo demasiado en poco tiempo ({what}). No se pierde nada. Prueba otra vez en unos minutos.',
  busy: 'Otra ventana está haciendo esto ahora mismo. Espera a que termine y prueba otra vez.',
  offline: 'Google no respondió ({what}). No se pierde nada. Revisa la conexión y prueba otra vez.',
  'too-large': '{what} ocupa más de {limit}. Elige un archivo más pequeño o pega un enlace.',
  'folder-not-connected':
    'Tu carpeta de evidencias todavía no está conectada. Presiona Conectar una vez y elige la carpeta.',
  google:
    'Google rechazó esto para {what}: {why}. No se pierde nada. Prueba otra vez o muestra esta frase a tu docente.',
};
