/** Whether a file is JSON: by its name, else by what it begins with, since a download may have lost its name. */
export async function looksLikeJson(file: File): Promise<boolean> {
  if (/\.json$/i.test(file.name)) return true;
  return (await file.slice(0, 64).text())
    .replace(/^\ufeff/, "")
    .trimStart()
    .startsWith("{");
}
