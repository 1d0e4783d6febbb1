export function lookForBrowser(): string | null;
export function findBrowser(): Promise<string>;
