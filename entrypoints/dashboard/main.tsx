import { createRoot } from "react-dom/client";
import "@/ui/shared/base.css";
import { Dashboard } from "@/ui/dashboard/dashboard";

const root = document.getElementById("root");
if (root) createRoot(root).render(<Dashboard />);
