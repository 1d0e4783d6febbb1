import "../../assets/css/surface.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { SurfaceFrame } from "../sidepanel/surface/surface-frame";
import { OptionsPage } from "./options-page";

const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <StrictMode>
      <SurfaceFrame>{(props) => <OptionsPage {...props} />}</SurfaceFrame>
    </StrictMode>,
  );
