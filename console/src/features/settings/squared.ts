const SIDE = 256;

/** The middle of a picture, as a small square one. Throws a `DOMException` where it cannot be read. */
export async function squared(file: Blob): Promise<Blob> {
  const picture = await createImageBitmap(file);
  const side = Math.min(picture.width, picture.height);
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = SIDE;
  const [left, top] = [(picture.width - side) / 2, (picture.height - side) / 2];
  canvas.getContext("2d")?.drawImage(picture, left, top, side, side, 0, 0, SIDE, SIDE);
  picture.close();
  return new Promise((done, fail) =>
    canvas.toBlob((small) => (small ? done(small) : fail(new DOMException("no picture"))), "image/png"),
  );
}
