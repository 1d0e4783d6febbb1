/** Icons as the console has them: an `<i>` around an svg of class `chat-icon`. */
const PATHS = {
  send: "M3 11.2 20.4 3.4c.6-.3 1.2.3.9.9L13.5 21.7c-.3.6-1.200.6-1.400-.1l-2-6.700-6.900-2.200c-.7-.2-.7-1.200-.2-1.500z",
  emoji:
    "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm-3.500 6.500a1.300 1.300 0 1 1 0 2.600 1.300 1.300 0 0 1 0-2.600zm7 0a1.300 1.300 0 1 1 0 2.600 1.300 1.300 0 0 1 0-2.600zM12 18a5 5 0 0 1-4.500-3h9a5 5 0 0 1-4.500 3z",
  image:
    "M4 5h16v14H4zm2 11 4-5 3 3.500 2-2.300 3 3.800zM15.500 8a1.500 1.500 0 1 1 0 3 1.500 1.500 0 0 1 0-3z",
  product: "M6 8h12l1 12H5zm3 0a3 3 0 0 1 6 0h-1.600a1.400 1.400 0 0 0-2.800 0z",
  order: "M6 3h12v18l-3-2-3 2-3-2-3 2zm3 5v1.500h6V8zm0 4v1.500h6V12z",
  shortcut: "M13 2 5 13.500h5.500L10 22l8.500-12H13z",
  search:
    "M10.500 4a6.500 6.500 0 1 0 4 11.600l4.900 4.900 1.100-1.100-4.900-4.900A6.500 6.500 0 0 0 10.500 4zm0 1.600a4.900 4.900 0 1 1 0 9.800 4.900 4.900 0 0 1 0-9.800z",
  down: "M6 9l6 6 6-6-1.200-1.200L12 12.600 7.200 7.800z",
  tick: "M9.500 16.600 4.800 12l-1.200 1.200 5.900 5.900L21 7.600l-1.200-1.200z",
  close:
    "M6.200 5 12 10.800 17.800 5 19 6.200 13.200 12l5.800 5.800-1.200 1.200-5.800-5.800L6.200 19 5 17.800l5.800-5.800L5 6.200z",
  minus: "M5 11.200h14v1.600H5z",
  chat: "M4 4h16v12H9l-5 4z",
  warning: "M12 3 2 20h20zm-.9 6h1.800v6h-1.800zm0 7.400h1.800v1.800h-1.800z",
  help: "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm-.9 14h1.800v1.800h-1.800zm.9-10a3.500 3.500 0 0 0-3.500 3.500h1.700A1.800 1.800 0 1 1 12 11.300h-.9V14.500h1.800v-1.700A3.500 3.500 0 0 0 12 6z",
  home: "M12 4 3 11.500h2.500V20h5v-5h3v5h5v-8.500H21z",
  truck:
    "M2 6h12v9h2.200a2.400 2.400 0 0 1 4.600 0H22v-4l-3-4h-4V6M4.200 15a2.400 2.400 0 1 1 4.600 0H14V8H2v7z",
};

export type IconName = keyof typeof PATHS;

export function Icon(props: { name: IconName; className?: string; title?: string; onClick?: () => void }) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the console's send control is a clickable <i>
    // biome-ignore lint/a11y/useKeyWithClickEvents: same
    <i className={props.className} title={props.title} onClick={props.onClick}>
      <svg className="chat-icon" viewBox="0 0 24 24" width="1em" height="1em" aria-hidden="true">
        <path fill="currentColor" fillRule="evenodd" d={PATHS[props.name]} />
      </svg>
    </i>
  );
}
