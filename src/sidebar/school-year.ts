// The school year somebody most likely means today: offered in a field, always editable.

/** `month` from 1. From July on the year that begins, before it the one that ends: "2026–27". */
export function likelySchoolYear(year: number, month: number): string {
  const first = month >= 7 ? year : year - 1;
  return `${first}–${String((first + 1) % 100).padStart(2, '0')}`;
}

export function thisSchoolYear(): string {
  const now = new Date();
  return likelySchoolYear(now.getFullYear(), now.getMonth() + 1);
}
