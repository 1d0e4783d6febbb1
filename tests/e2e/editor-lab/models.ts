/** What each editor itself holds as its text, lines joined by `\n`: what the page would send. */
export type ReadModel = () => string;

declare global {
  var models: Record<string, ReadModel>;
  /** Key events that no person pressed; the extension must make none. */
  var madeUpKeys: string[];
}

globalThis.models ??= {};

/** Adds a box for one editor and, with `offer`, its model. */
export function addBox(id: string): HTMLElement {
  const box = document.createElement("div");
  box.id = id;
  box.style.cssText = "white-space: pre-wrap; min-height: 2em; border: 1px solid";
  document.body.append(box);
  return box;
}

export function offer(name: string, read: ReadModel): void {
  globalThis.models[name] = read;
}
