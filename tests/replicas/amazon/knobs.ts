import { COMMON_KNOBS, readKnobs } from "../shared/control";

const GERMAN = location.hostname.endsWith(".de");

/**
 * Besides the common ones. `upgrade`: ms until the kat elements are defined. `hostClick`: `dead` (clicks on a kat-button
 * itself do nothing) | `live`. `accept`: `any` | `trusted` (kat-textarea ignores events that scripts made). `composer`:
 * `kat` | `plain` | `afterReply` (kat, after Reply was pressed). `pane`: `light` | `shadow` | `closed` (shadow root).
 * `order`: `oldest` | `newest` message first. `dates`: `text` | `iso` (with a `datetime`). `quotes`: `on` | `off`.
 * `resolveWhileDrafting`: ms after the first typed character until the case is resolved; 0: never. `signin`: `inplace` |
 * `redirect`. `review`: `on` | `off` (dialog of the contact page). `locale`: of words and dates. `twin`: `on` adds a
 * hidden second reply box.
 */
export const knobs = readKnobs({
  ...COMMON_KNOBS,
  upgrade: "400",
  hostClick: "dead",
  accept: "any",
  composer: "kat",
  pane: "light",
  order: "oldest",
  dates: "text",
  quotes: "on",
  resolveWhileDrafting: "0",
  signin: "inplace",
  review: "on",
  locale: GERMAN ? "de-DE" : "en-US",
  twin: "off",
});

/** Marketplaces of the switcher: id, name as shown. */
export const MARKETPLACES = GERMAN
  ? [
      { value: "A1PA6795UKMFR9", name: "Deutschland" },
      { value: "A13V1IB3VIYZZH", name: "Frankreich" },
      { value: "APJ6JRA9NG5V4", name: "Italien" },
      { value: "A1RKKUPIHCS9HS", name: "Spanien" },
    ]
  : [
      { value: "ATVPDKIKX0DER", name: "United States" },
      { value: "A2EUQ1WTGCTBG2", name: "Canada" },
      { value: "A1AM78C64UM0Y8", name: "Mexico" },
    ];
