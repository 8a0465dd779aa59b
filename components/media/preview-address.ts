/** Where the desk shows a picture that no public story shows yet. */
export function previewAddress(mediaId: string, width: 400 | 800 | 1600): string {
  return `/desk/media/${encodeURIComponent(mediaId)}/${width}.webp`;
}
