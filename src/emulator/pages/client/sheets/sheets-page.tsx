// A Sheet.
export function SheetsPage({ fileId }: { fileId: string }) {
  return <p class="loading">{fileId}</p>;
}
