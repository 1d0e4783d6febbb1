import { type FormEvent, useState } from "react";
import type { Actions } from "./actions";
import { classes } from "./frame";
import { knobs } from "./knobs";
import type { Case, State, Store } from "./store";
import { subjectOf } from "./subject";
import type { Words } from "./words";

const FILTERS = ["open", "answered", "resolved", "all"] as const;

function visibleCases(state: State): Case[] {
  const wanted = state.search.trim();
  return state.cases
    .filter((c) => (wanted ? c.data.order?.id.includes(wanted) : inFilter(c, state.filter)))
    .sort((a, b) => (b.messages.at(-1)?.at ?? 0) - (a.messages.at(-1)?.at ?? 0));
}

function inFilter(entry: Case, filter: State["filter"]): boolean {
  if (filter === "all") return true;
  return entry.status === filter || (filter === "resolved" && entry.status === "notNeeded");
}

/** Filters with their counts. */
export function Filters({ state, store, words }: { state: State; store: Store; words: Words }) {
  const names = {
    open: words.needed,
    answered: words.sentFilter,
    resolved: words.resolvedFilter,
    all: words.all,
  };
  return (
    <nav className="filters">
      <h2>{words.filters}</h2>
      {FILTERS.map((filter) => (
        <button
          key={filter}
          type="button"
          className="filter"
          aria-current={state.filter === filter && !state.search ? "true" : undefined}
          onClick={() => store.write({ filter, search: "" })}
        >
          {names[filter]} <span>{state.cases.filter((c) => inFilter(c, filter)).length}</span>
        </button>
      ))}
    </nav>
  );
}

/** Search by order id, and the cases. */
export function CaseList(props: { state: State; store: Store; actions: Actions; words: Words }) {
  const { state, store, actions, words } = props;
  const [search, setSearch] = useState(state.search);
  const runSearch = (event: FormEvent) => {
    event.preventDefault();
    store.write({ search });
    const found = visibleCases({ ...state, search });
    if (search && found.length === 1 && found[0]) actions.open(found[0].id);
  };
  return (
    <section className="cases">
      <search className="search">
        <form onSubmit={runSearch}>
          <input
            aria-label={words.search}
            placeholder={words.search}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
        </form>
      </search>
      <div className="case-list">
        {visibleCases(state).map((entry) => (
          <Row
            key={entry.id}
            entry={entry}
            words={words}
            chosen={state.chosen === entry.id}
            hash={state.hash}
            onOpen={() => actions.open(entry.id)}
          />
        ))}
      </div>
    </section>
  );
}

function Row(props: { entry: Case; words: Words; chosen: boolean; hash: number; onOpen(): void }) {
  const { entry, words, hash } = props;
  const last = entry.messages.at(-1);
  const time =
    last && new Intl.DateTimeFormat(knobs.locale, { month: "short", day: "numeric" }).format(last.at);
  return (
    <a
      className={`${classes("case-row", hash)}${entry.unread ? " unread" : ""}`}
      href={`/messaging/inbox?fi=responseNeeded&cc=${entry.caseId}`}
      aria-current={props.chosen ? "true" : undefined}
      onClick={(event) => {
        event.preventDefault();
        props.onOpen();
      }}
    >
      <span className="case-row-buyer">{entry.data.buyer.name}</span>
      <span className="case-row-time">{time}</span>
      <span className="case-row-subject">{subjectOf(entry, words)}</span>
      <span className="case-row-order">{entry.data.order?.id}</span>
      <span className={`case-row-status ${entry.status}`}>{words[entry.status]}</span>
    </a>
  );
}
