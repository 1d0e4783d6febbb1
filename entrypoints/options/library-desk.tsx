import { createContext, type ReactNode, useContext } from "react";
import type { MarketplaceId } from "../../lib/domain/marketplace";
import type { Shelf } from "../../lib/storage/library-shelf";
import type { Acted } from "./library-actions";
import type { TakeBack } from "./undo-toast";

/** What every part of the library manager works with. */
export interface LibraryDesk {
  shelf: Shelf;
  shopName: string;
  /** Consoles that are in use. */
  marketplaces: readonly MarketplaceId[];
  /** The value of what was done, or undefined after it was said why it could not be done. */
  tell: <T>(acted: Acted<T>) => T | undefined;
  offerUndo: (text: string, takeBack: TakeBack | null) => void;
  /** Says why something was not done. */
  refuse: (text: string) => void;
  onNoLibrary: () => void;
}

const DeskContext = createContext<LibraryDesk | null>(null);

/** Gives the desk to everything below. */
export function DeskProvider({ desk, children }: { desk: LibraryDesk; children: ReactNode }) {
  return <DeskContext value={desk}>{children}</DeskContext>;
}

/** The desk; throws outside of it, which is a defect. */
export function useDesk(): LibraryDesk {
  const desk = useContext(DeskContext);
  if (!desk) throw new TypeError("no library desk around this part");
  return desk;
}
