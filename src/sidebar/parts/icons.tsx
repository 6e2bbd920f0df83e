// The three small signs used beside words. Drawn in the colour of the text, never read out.

export function Tick() {
  return <Sign path="M3 8.5l3.2 3.2L13 5" />;
}

export function Chevron() {
  return <Sign path="M3.5 6l4.5 4.5L12.5 6" />;
}

export function Attention() {
  return <Sign path="M8 3v6M8 12v.5" />;
}

function Sign({ path }: { readonly path: string }) {
  return (
    <svg
      width="12"
      height="12"
      viewBox="0 0 16 16"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
    >
      <path d={path} stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
