// The pages' own line drawings, 20 by 20, always beside words or inside a labelled button.

const PATHS = {
  document: 'M5 2h7l4 4v12H5zM12 2v4h4M7.5 9.5h6M7.5 12h6M7.5 14.5h4',
  spreadsheet: 'M4 3h12v14H4zM4 7.5h12M4 12h12M9 3v14',
  folder: 'M2.5 5h5l2 2h8v9h-15z',
  file: 'M5 2h7l4 4v12H5zM12 2v4h4',
  image: 'M3 4h14v12H3zM3 14l4-4 3 3 3-4 4 5M7 8h.01',
  back: 'M12 4l-6 6 6 6',
  forward: 'M8 4l6 6-6 6',
  down: 'M5 8l5 5 5-5',
  close: 'M5 5l10 10M15 5L5 15',
  plus: 'M10 4v12M4 10h12',
  more: 'M10 4.5v.01M10 10v.01M10 15.5v.01',
  people:
    'M7.5 9a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2 16c0-3 2.5-5 5.500-5s5.500 2 5.500 5M13 9a2.500 2.500 0 1 0 0-5M14.500 11.500c2 .6 3.500 2.300 3.500 4.500',
  bin: 'M4 6h12M8 6V3.500h4V6M5.500 6l1 11h7l1-11M8.500 9v5M11.500 9v5',
  drive: 'M3 4h14v12H3zM3 12h14M14 14h.01',
  upload: 'M10 14V4M6 8l4-4 4 4M4 16.500h12',
  download: 'M10 4v10M6 10l4 4 4-4M4 16.500h12',
  undo: 'M7 4L3.500 7.500 7 11M3.500 7.500H12a4 4 0 0 1 0 8.500H8',
  redo: 'M13 4l3.500 3.500L13 11M16.500 7.500H8a4 4 0 0 0 0 8.500h4',
  bold: 'M6 4h5a3 3 0 0 1 0 6H6zM6 10h6a3 3 0 0 1 0 6H6z',
  italic: 'M8 4h7M5 16h7M11.500 4l-3 12',
  link: 'M8.500 11.500a3 3 0 0 0 4.200 0l3-3a3 3 0 0 0-4.200-4.200l-1 1M11.500 8.500a3 3 0 0 0-4.200 0l-3 3a3 3 0 0 0 4.200 4.200l1-1',
  list: 'M8 5h9M8 10h9M8 15h9M3.500 5h.01M3.500 10h.01M3.500 15h.01',
  table: 'M3 4h14v12H3zM3 8h14M3 12h14M10 4v12',
  check: 'M4 10.500l4 4 8-9',
  filter: 'M3 5h14M6 10h8M8.500 15h3',
  eye: 'M2 10s3-5 8-5 8 5 8 5-3 5-8 5-8-5-8-5zM10 12.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5z',
  copy: 'M7 7h9v10H7zM4 13V3h9',
  chart: 'M4 16V4M4 16h13M7 13l3-4 3 2 3-5',
  shared: 'M10 9a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM4 17c0-3.500 2.700-6 6-6s6 2.500 6 6',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, colour }: { name: IconName; colour?: string }) {
  const path = PATHS[name];
  return (
    <svg
      class="icon"
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      stroke={colour ?? 'currentColor'}
      stroke-width={name === 'more' || name === 'list' ? 2 : 1.6}
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}
