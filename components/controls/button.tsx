import type { ComponentProps, ReactNode } from "react";

const BASE =
  "inline-flex shrink-0 items-center justify-center gap-1.5 rounded-md font-medium transition-colors select-none " +
  "disabled:opacity-50 disabled:cursor-not-allowed whitespace-nowrap";

const LOOKS = {
  primary: "bg-accent text-on-accent hover:not-disabled:bg-accent-deep",
  quiet: "bg-sunken text-ink hover:not-disabled:bg-hover",
  plain: "text-ink-2 hover:not-disabled:bg-sunken hover:not-disabled:text-ink",
  danger: "bg-critical-soft text-critical hover:not-disabled:bg-critical hover:not-disabled:text-surface",
} as const;

const SIZES = { sm: "h-7 px-2.5 text-xs", md: "h-8 px-3 text-sm", lg: "h-10 px-4 text-base" } as const;

export interface ButtonProps extends ComponentProps<"button"> {
  look?: keyof typeof LOOKS;
  size?: keyof typeof SIZES;
}

/** A push button; `primary` once per group at most. */
export function Button({ look = "quiet", size = "md", className = "", ...rest }: ButtonProps) {
  return <button type="button" className={`${BASE} ${LOOKS[look]} ${SIZES[size]} ${className}`} {...rest} />;
}

export interface IconButtonProps extends Omit<ComponentProps<"button">, "aria-label" | "title" | "children"> {
  /** Says what the button does; also its tooltip. */
  label: string;
  icon: ReactNode;
  look?: keyof typeof LOOKS;
}

/** A square button with an icon alone. */
export function IconButton({ label, icon, look = "plain", className = "", ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={`${BASE} ${LOOKS[look]} size-8 ${className}`}
      {...rest}
    >
      {icon}
    </button>
  );
}
