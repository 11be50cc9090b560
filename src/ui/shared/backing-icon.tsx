import { Check, Circle, MessageSquare } from "lucide-react";
import type { Backing } from "@/core/case/state";

const icons = { open: Circle, said: MessageSquare, proven: Check };

/** An open circle, a word of the person's, or the tick that only an exhibit gives. */
export function BackingIcon({ backing, size = 16 }: { backing: Backing; size?: number }) {
  const Icon = icons[backing];
  return <Icon size={size} aria-hidden color={backing === "proven" ? "var(--good)" : "currentColor"} />;
}
