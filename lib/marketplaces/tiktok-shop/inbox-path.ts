/** The part of the console that holds the inbox (T1, T2); /chat/assistant-v2 and the like are settings. */
export function isInboxPath(pathname: string): boolean {
  return /^\/chat\/inbox(?:\/|$)/.test(pathname);
}
