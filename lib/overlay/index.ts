export { listenForKeys } from "./keys";
export { mountOverlay } from "./mount";
export type {
  Overlay,
  OverlayChip,
  OverlayHandlers,
  OverlayNotice,
  OverlayOptions,
  OverlayView,
} from "./view";
