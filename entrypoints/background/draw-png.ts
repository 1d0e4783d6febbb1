/** Longer sides are scaled down, px: no chat shows more, and a clipboard holds the picture uncompressed. */
const LONGEST = 4096;

/**
 * A picture as PNG, the one format that every browser puts on a clipboard; of an animation the first frame. Rejects with
 * the browser's reason when the bytes are no picture.
 */
export async function drawPng(picture: Blob): Promise<Blob> {
  if (picture.type === "image/png") return picture;
  const bitmap = await createImageBitmap(picture);
  try {
    const scale = Math.min(1, LONGEST / Math.max(bitmap.width, bitmap.height));
    const canvas = new OffscreenCanvas(
      Math.max(1, Math.round(bitmap.width * scale)),
      Math.max(1, Math.round(bitmap.height * scale)),
    );
    const context = canvas.getContext("2d");
    if (!context) throw new Error("no canvas");
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    return await canvas.convertToBlob({ type: "image/png" });
  } finally {
    bitmap.close();
  }
}
