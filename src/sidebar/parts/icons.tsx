// The small signs used beside words. Drawn in the colour of the text, never read out.

export function Tick() {
  return <Sign path="M3 8.5l3.2 3.2L13 5" />;
}

export function Chevron() {
  return <Sign path="M3.5 6l4.5 4.5L12.5 6" />;
}

export function Attention() {
  return <Sign path="M8 3v6M8 12v.5" />;
}

const MOUTHS = { up: 'M5 9.5q3 3 6 0', flat: 'M5 10.5h6', down: 'M5 11.5q3-3 6 0' };

/** Always beside its word. */
export function Face({ mood }: { readonly mood: keyof typeof MOUTHS }) {
  return (
    <Sign path={`M8 1.5a6.5 6.5 0 1 0 .01 0M5.7 6v.3M10.3 6v.3${MOUTHS[mood]}`} size={18} width={1.4} look="face" />
  );
}

interface SignProps {
  readonly path: string;
  readonly size?: number;
  readonly width?: number;
  readonly look?: string;
}

function Sign({ path, size = 12, width = 2, look }: SignProps) {
  return (
    <svg
      class={look}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      stroke-width={width}
    >
      <path d={path} stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
