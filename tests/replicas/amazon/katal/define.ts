import type { DetailedHTMLProps, HTMLAttributes } from "react";
import { KatAlert } from "./alert";
import { KatButton } from "./button";
import { KatDropdown } from "./dropdown";
import { KatRadiobutton } from "./radiobutton";
import { KatTextarea } from "./textarea";

const ELEMENTS: Record<string, CustomElementConstructor> = {
  "kat-alert": KatAlert,
  "kat-button": KatButton,
  "kat-dropdown": KatDropdown,
  "kat-radiobutton": KatRadiobutton,
  "kat-textarea": KatTextarea,
};

/** Defines the elements after `delay` ms, so that hosts which are in the page by then are upgraded late. */
export function defineKatal(delay: number): void {
  const define = () => {
    for (const [name, element] of Object.entries(ELEMENTS))
      if (!customElements.get(name)) customElements.define(name, element);
  };
  if (delay > 0) setTimeout(define, delay);
  else define();
}

type Kat<E extends HTMLElement, P> = DetailedHTMLProps<HTMLAttributes<E>, E> & P;

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "kat-alert": Kat<KatAlert, { variant?: string; header?: string }>;
      "kat-button": Kat<
        KatButton,
        { label: string; variant?: string; size?: string; disabled?: boolean; "host-click"?: string }
      >;
      "kat-dropdown": Kat<KatDropdown, { value: string; options: string; label?: string }>;
      "kat-radiobutton": Kat<
        KatRadiobutton,
        { value: string; label: string; checked?: boolean; "constraint-label"?: string }
      >;
      "kat-textarea": Kat<
        KatTextarea,
        {
          value: string;
          label?: string;
          placeholder?: string;
          maxlength?: number;
          rows?: number;
          disabled?: boolean;
          accept?: string;
        }
      >;
    }
  }
}
