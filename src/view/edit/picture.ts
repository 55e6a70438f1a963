import type { Picture } from '../../timeline/model.ts';

/** The longer side of a picture that is kept, in pixels. */
const LONGER = 1200;
const QUALITY = 0.82;
/** The largest file that is opened, in bytes. */
const MOST = 40_000_000;

/**
 * A picture from a file, scaled down in the page. It is drawn anew, so nothing that was hidden in the file (where it
 * was taken, a script in an SVG) is kept.
 * @throws Error with what to do where the file holds no picture that the browser can show
 */
export async function pictureFrom(file: File): Promise<Pick<Picture, 'data' | 'width' | 'height'>> {
  if (file.size > MOST) throw new Error(`“${file.name}” is too large. Choose a picture of up to 40 MB.`);
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(file);
  } catch {
    throw new Error(`“${file.name}” is no picture that can be shown. Choose a JPEG, PNG or WebP file.`);
  }
  const { width, height } = scaled(bitmap);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')!.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  return { data: canvas.toDataURL('image/jpeg', QUALITY), width, height };
}

/** The size that is kept of a picture: no side longer than {@link LONGER}, in whole pixels. */
export function scaled({ width, height }: { readonly width: number; readonly height: number }) {
  const share = Math.min(1, LONGER / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * share)), height: Math.max(1, Math.round(height * share)) };
}
