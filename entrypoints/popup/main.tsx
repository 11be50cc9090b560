import { createRoot } from "react-dom/client";
import "@/ui/shared/base.css";
import { Popup } from "@/ui/popup/popup";

const root = document.getElementById("root");
if (root) createRoot(root).render(<Popup />);
