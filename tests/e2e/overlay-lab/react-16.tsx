import * as ReactDom from "react-dom";
import { mountReactFields } from "./react-fields";

/** React 16's entry, which the types of React 19 no longer know. */
type RenderInto = { render(node: React.ReactNode, box: HTMLElement): void };

mountReactFields("react16", (node, box) => (ReactDom as unknown as RenderInto).render(node, box));
