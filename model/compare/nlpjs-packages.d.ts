// The packages bring no types; these are the parts that the comparison calls.
declare module "@nlpjs/nlp" {
  export class Nlp {
    constructor(settings: object);
    readonly container: { use(plugin: unknown): void };
    addLanguage(language: string): void;
    addDocument(language: string, text: string, intent: string): void;
    train(): Promise<void>;
    classify(
      language: string,
      text: string,
    ): Promise<
      { classifications?: { intent: string; score: number }[] } | { intent: string; score: number }[]
    >;
  }
}
declare module "@nlpjs/lang-all" {
  export const LangAll: unknown;
}
