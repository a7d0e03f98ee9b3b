const IMAGES = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif']);

/** How a file can be shown. The name helps where scanners and mail programs give no type. */
export function previewKind(mimeType: string, name: string): 'pdf' | 'image' | 'none' {
  const type = mimeType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (type === 'application/pdf') return 'pdf';
  if (IMAGES.has(type)) return 'image';
  const unknown = type === '' || type === 'application/octet-stream';
  if (unknown && /\.pdf$/i.test(name)) return 'pdf';
  if (unknown && /\.(png|jpe?g|gif|webp)$/i.test(name)) return 'image';
  return 'none';
}
