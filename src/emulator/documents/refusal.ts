// A change that Google refuses. The REST face puts "Invalid requests[3].insertText: " before the words.
export class Refusal extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Refusal';
  }
}

export const PARTIAL_DELETION = 'Invalid deletion range. Cannot delete the requested range.';

/** Google's words for an index at or behind the end of its body, header, footer or footnote. */
export function beyondEnd(index: number, end: number): Refusal {
  return new Refusal(`Index ${index} must be less than the end index of the referenced segment, ${end}.`);
}
