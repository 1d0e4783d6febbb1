import type { Example } from "./intent-learner";

/** Intents that HWU64 and CLINC150 both have, written by different people: label there, label here. */
const HWU_TO_CLINC: Readonly<Record<string, string>> = {
  alarm_set: "alarm",
  audio_volume_down: "change_volume",
  audio_volume_up: "change_volume",
  calendar_query: "calendar",
  calendar_set: "calendar_update",
  cooking_recipe: "recipe",
  datetime_convert: "timezone",
  general_affirm: "yes",
  general_joke: "tell_joke",
  general_negate: "no",
  general_repeat: "repeat",
  lists_createoradd: "todo_list_update",
  lists_query: "todo_list",
  music_query: "what_song",
  play_music: "play_music",
  qa_currency: "exchange_rate",
  qa_definition: "definition",
  qa_maths: "calculator",
  transport_taxi: "uber",
  transport_traffic: "traffic",
  weather_query: "weather",
};

/** The examples of HWU64 whose intent CLINC150 has too, under CLINC150's name. */
export function asClinc(examples: readonly Example[]): Example[] {
  return examples.flatMap(({ text, label }) => {
    const shared = HWU_TO_CLINC[label];
    return shared === undefined ? [] : [{ text, label: shared }];
  });
}

/** The examples of CLINC150 whose intent HWU64 has too. */
export function sharedOnly(examples: readonly Example[]): Example[] {
  const shared = new Set(Object.values(HWU_TO_CLINC));
  return examples.filter(({ label }) => shared.has(label));
}
