import { createRoot } from "react-dom/client";
import { mountReactFields } from "./react-fields";

mountReactFields("react19", (node, box) => createRoot(box).render(node));
