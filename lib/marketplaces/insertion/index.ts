export { type InsertOutcome, type InsertTarget, insertText } from "./ladder";
export { readText } from "./text-field";
export { type UndoToken, undoInsert } from "./undo";
export { watchComposers } from "./watch-composers";
export type { RevertReason } from "./watch-kept";
