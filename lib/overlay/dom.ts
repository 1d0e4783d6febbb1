type Child = Node | string | null | false | undefined;

export interface Properties {
  class?: string;
  /** `data-*` attributes; null leaves one out. */
  data?: Record<string, string | number | null>;
  /** Other attributes; null leaves one out. */
  attrs?: Record<string, string | null>;
}

/** Makes elements from plain data; strings become text nodes, never markup. */
export type Make = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties?: Properties,
  ...children: Child[]
) => HTMLElementTagNameMap[K];

/** Binds `Make` to a document. */
export function createMake(document: Document): Make {
  return (tag, { class: name, data = {}, attrs = {} } = {}, ...children) => {
    const element = document.createElement(tag);
    if (name) element.className = name;
    for (const [key, value] of Object.entries(data)) {
      if (value !== null) element.setAttribute(`data-${key}`, String(value));
    }
    for (const [key, value] of Object.entries(attrs)) {
      if (value !== null) element.setAttribute(key, value);
    }
    element.append(...children.filter((child): child is Node | string => Boolean(child)));
    return element;
  };
}
