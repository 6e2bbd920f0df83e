// A person as a coloured circle with a letter; always beside the name in words.

const COLOURS = ['#1a73e8', '#b3261e', '#137333', '#8430ce', '#9a5b00', '#00796b', '#c2185b', '#5f6368'];

export function Avatar({ name, email }: { name: string; email: string }) {
  let sum = 0;
  for (const letter of email) sum += letter.codePointAt(0) ?? 0;
  const letter = [...name.trim()][0] ?? '?';
  return (
    <span class="avatar" style={{ background: COLOURS[sum % COLOURS.length] ?? '#5f6368' }} aria-hidden="true">
      {letter.toUpperCase()}
    </span>
  );
}
