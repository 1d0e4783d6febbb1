import { type ReactNode, useState } from "react";
import { knobs, MARKETPLACES } from "./knobs";
import { CSS } from "./styles";
import type { Words } from "./words";

/** A readable class and a hashed one beside it that changes with the seed. */
export function classes(name: string, seed: number): string {
  let hash = seed * 2654435761;
  for (const char of name) hash = Math.imul(hash ^ char.charCodeAt(0), 16777619);
  return `${name} x${(hash >>> 0).toString(36)}`;
}

/** Header with the marketplace switcher; below it the page. */
export function Frame(props: { title: string; store: string; note: string; children: ReactNode }) {
  const asked = new URLSearchParams(location.search).get("marketplaceID");
  const first = MARKETPLACES.find((m) => m.value === asked) ?? MARKETPLACES[0];
  const [marketplace, setMarketplace] = useState(first?.value ?? "");
  return (
    <div className="page">
      <style>{CSS}</style>
      <header className="top">
        <span className="mark" aria-hidden="true">
          s
        </span>
        <span className="title">{props.title}</span>
        <span className="store-name">{props.store}</span>
        <span className="guess-note" title={props.note}>
          {props.note}
        </span>
        <kat-dropdown
          className="marketplace-switcher"
          label="Marketplace"
          value={marketplace}
          options={JSON.stringify(MARKETPLACES)}
          onChange={(event) => setMarketplace(event.currentTarget.value)}
        />
      </header>
      {props.children}
    </div>
  );
}

/** What stands in place of the page once the session has ended. */
export function SignIn({ words }: { words: Words }) {
  return (
    <main className="sign-in">
      <style>{CSS}</style>
      <form name="signIn" action="/ap/signin" onSubmit={(event) => event.preventDefault()}>
        <h1>{words.signIn}</h1>
        <p>{words.signInHint}</p>
        <label htmlFor="ap_email">{words.email}</label>
        <input id="ap_email" type="email" name="email" autoComplete="off" />
        <kat-button label={words.continue} variant="primary" />
      </form>
    </main>
  );
}

/** The dialog that asks to look at a message again before it goes out. */
export function ReviewDialog(props: { words: Words; text: string; onSend(): void; onCancel(): void }) {
  return (
    <div className="veil">
      <div className="dialog" role="dialog" aria-modal="true" aria-label={props.words.review}>
        <h1>{props.words.review}</h1>
        <p>{props.text}</p>
        <div className="actions">
          <kat-button label={props.words.cancel} host-click={knobs.hostClick} onClick={props.onCancel} />
          <kat-button
            label={props.words.send}
            variant="primary"
            host-click={knobs.hostClick}
            onClick={props.onSend}
          />
        </div>
      </div>
    </div>
  );
}
