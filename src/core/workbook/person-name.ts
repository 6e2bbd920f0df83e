// A name to show for an account of which only the address is known (the add-on asks for no profile). Used in sentences and reviews.

/** "maria.rivera@school.org" → "Maria Rivera"; an address without letters stays as it is. */
export function personName(address: string): string {
  const words = (address.split('@')[0] ?? '').split(/[._+-]+/).filter(word => /\p{L}/u.test(word));
  return words.length === 0 ? address : words.map(word => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}
