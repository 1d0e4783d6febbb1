import "../../assets/css/surface.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Panel } from "./panel";
import { SurfaceFrame } from "./surface/surface-frame";

const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <StrictMode>
      <SurfaceFrame>{(props) => <Panel {...props} />}</SurfaceFrame>
    </StrictMode>,
  );
